#!/bin/sh
# Builds the site on this computer and copies it to a server of your own, where nginx serves it.
#
# Once, before the first time: put nginx.conf on the server; its first lines say how.
# Then, whenever the site is to be published:
#   SERVER=me@example.org:/var/www/my-site ./publish.sh
set -eu
cd "$(dirname "$0")"
: "${SERVER:?is not set. Say where the site goes, as in: SERVER=me@example.org:/var/www/my-site ./publish.sh}"

"${RAPPORTEUR:-rapporteur}" build
# Whatever is not for everybody stays here: if any of it is found in the built site, nothing is published.
"${RAPPORTEUR:-rapporteur}" audit _site --audience CLEAR
rsync --recursive --checksum --delay-updates --delete-after _site/ "$SERVER/"
