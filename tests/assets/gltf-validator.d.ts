/** The part of the Khronos validator that the tests use; the package has no types of its own. */
declare module 'gltf-validator' {
  interface Report {
    readonly issues: {
      readonly numErrors: number;
      readonly messages: readonly { readonly code: string; readonly message: string; readonly severity: number }[];
    };
  }
  interface Options {
    readonly externalResourceFunction?: (uri: string) => Promise<Uint8Array>;
  }
  export function validateBytes(bytes: Uint8Array, options?: Options): Promise<Report>;
  export function validateString(json: string, options?: Options): Promise<Report>;
}
