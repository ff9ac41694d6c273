#!/bin/sh
# Builds the site on this computer and hands it to Cloudflare Pages.
#
# Once, before the first time:
#   - install Cloudflare's program:  npm install -g wrangler
#   - wrangler login, then wrangler pages project create
#   - in wrangler.toml: the name of that project; in site.yaml: base-url: https://YOUR-PROJECT.pages.dev/
# Then, whenever the site is to be published:
#   ./publish.sh
set -eu
cd "$(dirname "$0")"

"${RAPPORTEUR:-rapporteur}" build
# Whatever is not for everybody stays here: if any of it is found in the built site, nothing is published.
"${RAPPORTEUR:-rapporteur}" audit _site --audience CLEAR
wrangler pages deploy
