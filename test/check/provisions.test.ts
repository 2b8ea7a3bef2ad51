import { expect, test } from "vitest";
import { problemsOf, withBase } from "../helpers.ts";

const issue = { id: "issue:reef", types: ["economic"], evidence: "2", parties: ["country:aa", "country:bb"] };
const treaty = { id: "agreement:treaty", provisions: [{ key: "2-1" }, { key: "3" }], evidence: "3" };
const other = { id: "agreement:other", provisions: { key: "9" }, evidence: "3" };
const statement = (says: object) => ({
  id: "position:aa",
  holder: "country:aa",
  stance: "asserts",
  regards: "issue:reef",
  evidence: "4",
  ...says,
});
const event = (concerns: object) => ({ id: "event:order", type: "order", on: "2014", concerns, evidence: "5" });
const found = (...entities: readonly object[]) => problemsOf(withBase(issue, treaty, other, ...entities));

test("provisions of the agreement that is pointed to load, wherever they are stated", () => {
  const problems = found(
    { about: "agreement:treaty", provisions: { key: "4" }, evidence: "6" },
    { about: "agreement:treaty", addresses: { to: "issue:reef", provision: "4" }, evidence: "6" },
    statement({ invokes: { to: "agreement:treaty", provision: "2-1" } }),
    event([{ to: "agreement:other", provision: "9" }, { to: "issue:reef" }]),
  );
  expect(problems).toEqual([]);
});
test.each([
  [
    "one that it does not have",
    statement({ invokes: { to: "agreement:treaty", provision: "2" } }),
    ["invokes", "provision"],
    "2",
  ],
  [
    "one of another agreement",
    statement({ regards: [{ to: "agreement:treaty", provision: "9" }] }),
    ["regards", 0, "provision"],
    "9",
  ],
  [
    "its own that it does not have",
    { about: "agreement:treaty", addresses: { to: "issue:reef", provision: "9" }, evidence: "6" },
    ["addresses", "provision"],
    "9",
  ],
  ["one of an agreement without any", event({ to: "agreement:bare", provision: "1" }), ["concerns", "provision"], "1"],
])("%s dangles", (_, record, path, value) => {
  expect(found({ id: "agreement:bare", evidence: "7" }, record)).toMatchObject([
    { code: "LINK_DANGLING", path, value },
  ]);
});
test.each([
  ["position.regards", statement({ regards: { to: "issue:reef", provision: "3" } }), ["regards", "provision"]],
  ["event.concerns", event({ to: "place:alpha", provision: "3" }), ["concerns", "provision"]],
])("%s has no provision where the target is no agreement", (_, record, path) => {
  expect(found(record)).toMatchObject([{ code: "STRUCTURE_INVALID", path, value: "3" }]);
});
test("an agreement that is not there is reported once", () => {
  const problems = found(statement({ invokes: { to: "agreement:gone", provision: "1" } }));
  expect(problems).toMatchObject([{ code: "LINK_DANGLING", path: ["invokes", "to"] }]);
});
