/** The version that the client names itself by; a test holds it against package.json. */
export const version = "0.1.0";
