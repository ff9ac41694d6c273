#!/bin/sh
# Builds the site on this computer and hands it to Netlify.
#
# Once, before the first time:
#   - install Netlify's program:  npm install -g netlify-cli
#   - netlify login, then netlify init (or netlify link, for a site that is there already)
#   - in site.yaml: base-url: https://YOUR-SITE.netlify.app/
# Then, whenever the site is to be published:
#   ./publish.sh
#
# Without any program: run “rapporteur build” and drop the folder _site on https://app.netlify.com/drop
set -eu
cd "$(dirname "$0")"

"${RAPPORTEUR:-rapporteur}" build
# Whatever is not for everybody stays here: if any of it is found in the built site, nothing is published.
"${RAPPORTEUR:-rapporteur}" audit _site --audience CLEAR
netlify deploy --prod --no-build --dir=_site
