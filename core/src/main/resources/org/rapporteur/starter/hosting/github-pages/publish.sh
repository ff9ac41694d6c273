#!/bin/sh
# Builds the site on this computer and puts it on the branch “gh-pages” of the repository “origin” on GitHub.
#
# Once, before the first time:
#   - in site.yaml: base-url: https://YOUR-NAME.github.io/YOUR-REPOSITORY/
#   - afterwards, on github.com: Settings → Pages → Deploy from a branch → gh-pages, / (root)
# Then, whenever the site is to be published:
#   ./publish.sh
#
# It needs git and rapporteur. On Windows, run it in “Git Bash”, which comes with git.
set -eu
cd "$(dirname "$0")"
branch=gh-pages

"${RAPPORTEUR:-rapporteur}" build
# Whatever is not for everybody stays here: if any of it is found in the built site, nothing is published.
"${RAPPORTEUR:-rapporteur}" audit _site --audience CLEAR

# The branch holds nothing but the built site. Your own files and your own branch stay as they are.
GIT_DIR=$(git rev-parse --absolute-git-dir)
GIT_INDEX_FILE=$GIT_DIR/index.publish
export GIT_DIR GIT_INDEX_FILE
rm -f "$GIT_INDEX_FILE"
trap 'rm -f "$GIT_INDEX_FILE"' EXIT
(cd _site && GIT_WORK_TREE=. git add --all --force .)
tree=$(git write-tree)
last=
if git fetch --quiet origin "$branch" 2>/dev/null; then
  last=$(git rev-parse FETCH_HEAD)
  if [ "$(git rev-parse "$last^{tree}")" = "$tree" ]; then
    echo "Nothing has changed since the site was last published."
    exit 0
  fi
fi
commit=$(git commit-tree "$tree" ${last:+-p "$last"} -m "Publish the site")
git push --quiet origin "$commit:refs/heads/$branch"
echo "The site is on the branch $branch. GitHub shows it in a minute or two."
