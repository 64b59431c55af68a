export { unitTests as default } from "@gazetteer/testing/unit-tests";
