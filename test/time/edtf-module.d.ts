// The library has no types; this much of it is used.
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
