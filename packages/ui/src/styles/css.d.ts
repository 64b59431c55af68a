/** A style sheet as text, for shadow roots; the bundler fills it in. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}
declare module "*.css" {}
