// Deeds are known from their day, wishes from their report.
import { createGraph } from "diplograph";
import { describe, expect, it } from "vitest";

const graph = createGraph({
  defaultSource: "source:page-2019",
  language: "en",
  entities: [
    { id: "source:page-2019", type: "news", title: "Page", published: "2019-07-01", checked: "full-text" },
    { id: "country:aa", names: ["Alland"].map((text) => ({ text })), evidence: "1" },
    { id: "country:bb", names: [{ text: "Belland" }], evidence: "1" },
    { id: "issue:border", types: ["legal"], parties: ["country:aa", "country:bb"], evidence: "2" },
    {
      id: "agreement:aa-bb-1965",
      type: "treaty",
      names: [{ text: "Treaty of 1965" }],
      parties: ["country:aa", "country:bb"],
      phases: [{ step: "signed", on: "1965-06-22" }],
      provisions: [{ key: "1", gist: "peace" }],
      evidence: "3",
    },
    {
      id: "meeting:wished-for",
      level: "summit",
      participants: ["country:aa", "country:bb"],
      phases: [{ step: "sought", by: "country:aa", on: "2013-05-01" }],
      evidence: "4",
    },
    {
      id: "meeting:held",
      level: "summit",
      participants: ["country:aa", { to: "country:bb", representedBy: "person:envoy" }],
      phases: [{ step: "held", on: "2013-06-01" }],
      agenda: [{ to: "issue:border", by: "country:aa", wish: "include" }],
      discussed: ["issue:border"],
      evidence: "5",
    },
    { id: "person:envoy", names: [{ text: "The Envoy" }], evidence: "5" },
    {
      id: "position:aa-believes",
      holder: "country:aa",
      stance: "believes",
      during: "2013/..",
      regards: "issue:border",
      evidence: "6",
    },
    {
      id: "position:aa-demands",
      holder: "country:aa",
      stance: "demands",
      during: "2013/..",
      regards: "issue:border",
      evidence: "7",
    },
  ],
});
const in2014 = graph.at({ knownBy: "2014-03-28" });
const idsIn = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe("a page of 2019, read in 2014", () => {
  it("shows the treaty of 1965 with name, parties and provisions", () => {
    const [treaty] = in2014.between("Alland", "Belland").agreements();
    expect(treaty).toMatchObject({ name: "Treaty of 1965", status: "signed" });
    expect(treaty?.parties.map(({ to }) => to.id)).toEqual(["country:aa", "country:bb"]);
    expect(treaty?.provisions.map(({ key }) => key)).toEqual(["1"]);
    expect(treaty?.names.map(({ text }) => text)).toEqual(["Treaty of 1965"]);
  });
  it("does not show the summit that was only wished for", () => {
    expect(idsIn(in2014.between("Alland", "Belland").meetings())).toEqual(["meeting:held"]);
  });
  it("shows the meeting that was held, who represented whom and what was taken up, but no wish for its agenda", () => {
    const held = in2014.meeting("meeting:held").view();
    expect(held).toMatchObject({ status: "held" });
    expect(held.participants.flatMap(({ representedBy }) => idsIn(representedBy))).toEqual(["person:envoy"]);
    expect(in2014.meeting("meeting:held").wasDiscussed("issue:border")).toBe("discussed");
    expect(held.agenda).toEqual([]);
  });
  it("shows a dated position, but not a belief", () => {
    expect(in2014.position("position:aa-demands").rows("holder")).toHaveLength(1);
    expect(idsIn(in2014.all("position"))).not.toContain("position:aa-believes");
  });
  it("shows all of it in 2019", () => {
    const in2019 = graph.at({ knownBy: "2019-07-01" });
    expect(idsIn(in2019.between("Alland", "Belland").meetings())).toEqual(["meeting:wished-for", "meeting:held"]);
    expect(in2019.meeting("meeting:held").agenda()).toHaveLength(1);
    expect(idsIn(in2019.all("position"))).toContain("position:aa-believes");
  });
});
