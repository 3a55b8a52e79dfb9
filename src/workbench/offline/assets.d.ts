/** A built script, as text. */
declare module 'built-worker/*' {
  const program: string;
  export default program;
}

/** A data: URL. */
declare module '*.xlsx' {
  const url: string;
  export default url;
}
