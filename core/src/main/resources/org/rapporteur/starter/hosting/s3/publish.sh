#!/bin/sh
# Builds the site on this computer and copies it to a bucket of Amazon S3, or of any storage that speaks its language.
#
# Once, before the first time:
#   - install the AWS program and sign in:  aws configure
#   - let the bucket serve a website:  aws s3 website s3://BUCKET --index-document index.html --error-document 404.html
#   - in site.yaml: base-url: the address of the website
# Then, whenever the site is to be published:
#   BUCKET=my-bucket ./publish.sh
# For another storage than Amazon's, name its address as well: AWS_ENDPOINT_URL=https://storage.example.org
set -eu
cd "$(dirname "$0")"
: "${BUCKET:?is not set. Say which bucket, as in: BUCKET=my-bucket ./publish.sh}"

"${RAPPORTEUR:-rapporteur}" build
# Whatever is not for everybody stays here: if any of it is found in the built site, nothing is published.
"${RAPPORTEUR:-rapporteur}" audit _site --audience CLEAR
# First the files with a fingerprint in their name, which never change; then the pages that use them.
aws s3 sync _site/assets "s3://$BUCKET/assets" --cache-control "public, max-age=31536000, immutable"
aws s3 sync _site "s3://$BUCKET" --exclude "assets/*" --cache-control "no-cache" --delete
