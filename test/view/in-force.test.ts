// A notice is no end: what notices, suspensions and revocations do to the status of an agreement.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";

const parties = ["country:aa", "country:bb"];
const graph = createGraph({
  defaultSource: "source:gazette",
  entities: [
    { id: "source:gazette", type: "treaty-text", title: "Gazette", published: "2023-04-01", checked: "full-text" },
    { id: "country:aa", evidence: "1" },
    { id: "country:bb", evidence: "1" },
    {
      id: "agreement:aa-bb-information",
      type: "agreement",
      evidence: "2",
      parties,
      phases: [
        { step: "signed", on: "2016-11-23" },
        { step: "entered-into-force", on: "2016-11-23" },
        { step: "notice-given", of: "termination", by: "country:bb", on: "2019-08-23", due: "2019-11-22" },
        { step: "notice-suspended", by: "country:bb", on: "2019-11-22" },
        { step: "notice-revoked", by: "country:bb", on: "2023-03-21" },
      ],
    },
    {
      id: "agreement:aa-bb-military",
      type: "agreement",
      evidence: "3",
      parties,
      phases: [
        { step: "signed", on: "2018-09-19" },
        { step: "suspended", on: "2023-11-22" },
        { step: "resumed", on: "2025-08" },
        { step: "terminated", on: "2026-01-01" },
      ],
    },
  ],
});

describe("an agreement with notice of termination given, suspended and revoked", () => {
  it.each([
    "2016-11-23",
    "2019-08-22",
    "2019-08-23",
    "2019-11-21",
    "2019-11-22",
    "2023-03-20",
    "2023-03-21",
    "2026-01-01",
  ])("reads in force on %s", (asOf) => {
    const [seen] = graph.at({ asOf }).between("country:aa", "country:bb").agreements();
    expect(seen).toMatchObject({
      id: "agreement:aa-bb-information",
      status: "entered-into-force",
      on: { edtf: "2016-11-23" },
      statusDisputed: false,
    });
  });
  it("reads in force over its whole history, the notices beside it", () => {
    const seen = graph.agreement("agreement:aa-bb-information").view();
    expect(seen.status).toBe("entered-into-force");
    expect(seen.phases.map(({ step }) => step)).toEqual(
      expect.arrayContaining(["notice-given", "notice-suspended", "notice-revoked"]),
    );
  });
  it("is not there before it was signed", () => {
    expect(graph.at({ asOf: "2016-11-22" }).between("country:aa", "country:bb").agreements()).toEqual([]);
  });
});

describe("an agreement that is itself suspended", () => {
  it.each([
    ["2018-12-31", "signed"],
    ["2023-11-21", "signed"],
    ["2024-01-01", "suspended"],
    ["2025-09-01", "resumed"],
    ["2026-01-01", "terminated"],
  ])("reads on %s as %s", (asOf, status) => {
    expect(graph.at({ asOf }).agreement("agreement:aa-bb-military").view().status).toBe(status);
  });
});
