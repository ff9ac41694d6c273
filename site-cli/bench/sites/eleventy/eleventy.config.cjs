// The same site for Eleventy: references are checked, backlinks are made in one walk over all pages.
const LINK = /\{% ref "([^"]+)" %\}/g;
const path = (page) => page.filePathStem.slice(1);

module.exports = (config) => {
  let pages = {};
  const target = (id) => {
    if (!pages[id]) throw new Error(`There is no page ${id}`);
    return pages[id];
  };
  for (const kind of ["briefs", "people", "organizations", "talks", "sources"]) {
    config.addCollection(kind, (api) => api.getFilteredByGlob(`content/${kind}/*.md`));
  }
  config.addCollection("backlinks", (api) => {
    const all = api.getFilteredByGlob("content/*/*.md");
    pages = Object.fromEntries(all.map((each) => [path(each), each]));
    const back = {};
    for (const from of all) {
      const links = [...from.rawInput.matchAll(LINK)].map((match) => match[1]);
      for (const to of new Set([...links, ...from.data.related])) {
        (back[to] ??= []).push(from);
      }
    }
    return back;
  });
  config.addShortcode("ref", (id) => target(id).url);
  config.addFilter("target", target);
  config.addFilter("path", path);
  config.addFilter("newest", (list) => list.slice(-50).reverse());
  config.addGlobalData("layout", "page.njk");
  return { dir: { input: "content", includes: "../_includes" } };
};
