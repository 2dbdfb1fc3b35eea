/** The search Find Brand, by name. */
import { readText } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { finder } from "./finder.ts";

export const findBrand = finder({
  key: "find_brand",
  noun: "Brand",
  label: "Find Brand",
  description: "Finds a brand by its name.",
  inputFields: [
    {
      ...fields.listBrands.q,
      label: "Name",
      helpText: "Part of what it is called.",
      required: true,
    },
  ],
  gives: "Brand",
  find: async ({ client, input }) =>
    (await client.brands.list({ q: readText(input["q"]) ?? "" })).items,
});
