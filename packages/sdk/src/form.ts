/** Makes a multipart form of a body. `fetch` gives it a fresh boundary on each attempt, over the same parts. */

/** @param body Files as `Blob`, the rest as text; `undefined` leaves a part out. */
export function writeForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (value instanceof Blob) {
      form.append(name, value, fileName(value));
    } else if (value !== undefined && value !== null) {
      form.append(name, String(value));
    }
  }
  return form;
}

/** A part without a file name is no file to the server (RFC 7578, section 4.2). */
function fileName(file: Blob): string {
  return file instanceof File && file.name !== "" ? file.name : "file";
}
