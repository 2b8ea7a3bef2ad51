// The bundled datasets. The build turns each file into one string for JSON.parse; nothing is read from disk.
import countriesFile from "../data/countries/countries.json" with { type: "json" };
import countriesInfo from "../data/countries/dataset.json" with { type: "json" };
import actors from "../data/japan-korea/actors.json" with { type: "json" };
import agreements1965 from "../data/japan-korea/agreements-1965.json" with { type: "json" };
import article from "../data/japan-korea/article.json" with { type: "json" };
import japanKoreaInfo from "../data/japan-korea/dataset.json" with { type: "json" };
import islets from "../data/japan-korea/islets.json" with { type: "json" };
import positions from "../data/japan-korea/positions.json" with { type: "json" };
import talks2014 from "../data/japan-korea/talks-2014.json" with { type: "json" };
import type { Dataset } from "./records/dataset.ts";

const named = (files: { readonly [name: string]: object }): Dataset["files"] =>
  Object.entries(files).map(([name, file]) => ({ name: `${name}.json`, ...file }) as Dataset["files"][number]);

/** All present states, with their codes, names in English, Japanese, Korean and their own languages, and capitals. */
export const countries: Dataset = { ...countriesInfo, files: named({ countries: countriesFile }) };

/** The issues between Japan and South Korea as of spring 2014. It brings `countries` along. */
export const japanKorea: Dataset = {
  ...japanKoreaInfo,
  includes: [countries],
  files: named({ actors, "agreements-1965": agreements1965, article, islets, positions, "talks-2014": talks2014 }),
};
