// The bundled datasets. The build turns each file into one string for JSON.parse; nothing is read from disk.

import countriesFile from "../data/countries/countries.json" with { type: "json" };
import countriesInfo from "../data/countries/dataset.json" with { type: "json" };
import unitedNations from "../data/countries/united-nations.json" with { type: "json" };
import actors from "../data/japan-korea/actors.json" with { type: "json" };
import agreements1965 from "../data/japan-korea/agreements-1965.json" with { type: "json" };
import article from "../data/japan-korea/article.json" with { type: "json" };
import comfortWomen from "../data/japan-korea/comfort-women.json" with { type: "json" };
import japanKoreaInfo from "../data/japan-korea/dataset.json" with { type: "json" };
import diplomacy from "../data/japan-korea/diplomacy.json" with { type: "json" };
import economySecurity from "../data/japan-korea/economy-security.json" with { type: "json" };
import historyCulture from "../data/japan-korea/history-culture.json" with { type: "json" };
import islets from "../data/japan-korea/islets.json" with { type: "json" };
import normalisation from "../data/japan-korea/normalisation.json" with { type: "json" };
import peopleAndInstitutions from "../data/japan-korea/people-and-institutions.json" with { type: "json" };
import positions from "../data/japan-korea/positions.json" with { type: "json" };
import talks2014 from "../data/japan-korea/talks-2014.json" with { type: "json" };
import wartimeLabour from "../data/japan-korea/wartime-labour.json" with { type: "json" };
import worldIssuesInfo from "../data/world-issues/dataset.json" with { type: "json" };
import disputes from "../data/world-issues/disputes.json" with { type: "json" };
import type { Dataset } from "./records/dataset.ts";

const named = (files: { readonly [name: string]: object }): Dataset["files"] =>
  Object.entries(files).map(([name, file]) => ({ name: `${name}.json`, ...file }) as Dataset["files"][number]);

/** All present states, with their codes, names in English, Japanese, Korean and their own languages, and capitals. */
export const countries: Dataset = {
  ...countriesInfo,
  files: named({ countries: countriesFile, "united-nations": unitedNations }),
};

/** The issues between Japan and South Korea. It brings `countries` along. */
export const japanKorea: Dataset = {
  ...japanKoreaInfo,
  includes: [countries],
  files: named({
    actors,
    "agreements-1965": agreements1965,
    article,
    "comfort-women": comfortWomen,
    diplomacy,
    "economy-security": economySecurity,
    "history-culture": historyCulture,
    islets,
    normalisation,
    "people-and-institutions": peopleAndInstitutions,
    positions,
    "talks-2014": talks2014,
    "wartime-labour": wartimeLabour,
  }),
};

/** Well-known disputes elsewhere, key facts only. It brings `countries` along. */
export const worldIssues: Dataset = {
  ...worldIssuesInfo,
  includes: [countries],
  files: named({ disputes }),
};
