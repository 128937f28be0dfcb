#!/usr/bin/env bash
# Asks a running stage: infra/ci/smoke.sh https://….execute-api.eu-west-1.amazonaws.com
#
# Behind a JWT authorizer: DATELINE_TOKEN=… ; behind IAM: DATELINE_IAM=REGION, and AWS's usual variables of credentials
# (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN). Needs curl 7.75 or newer. With DATELINE_UPLOADS and
# DATELINE_RESULTS (names of buckets) and the AWS CLI an upload is followed to its results too.
set -euo pipefail
url=${1:?Say which stage to ask, such as http://127.0.0.1:8080}
url=${url%/}
answer=$(mktemp)
config=$(mktemp)
trap 'rm -f "$answer" "$config"' EXIT

# In a file, so that no secret stands among the arguments of a process.
if [ -n "${DATELINE_TOKEN:-}" ]; then
  echo "header = \"Authorization: Bearer $DATELINE_TOKEN\"" >"$config"
elif [ -n "${DATELINE_IAM:-}" ]; then
  {
    echo "aws-sigv4 = \"aws:amz:$DATELINE_IAM:execute-api\""
    echo "user = \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\""
    [ -z "${AWS_SESSION_TOKEN:-}" ] || echo "header = \"x-amz-security-token: $AWS_SESSION_TOKEN\""
  } >"$config"
fi

# ask STATUS METHOD PATH [TYPE BODY]
ask() {
  local expected=$1 method=$2 path=$3 read
  shift 3
  read=$(curl --silent --show-error --max-time 30 --config "$config" --request "$method" --output "$answer" \
    --write-out '%{http_code}' ${1:+--header "Content-Type: $1" --data-binary "$2"} "$url$path")
  if [ "$read" != "$expected" ]; then
    echo "$method $path: read status $read, expected $expected: $(head -c 500 "$answer")" >&2
    exit 1
  fi
  echo "$method $path: $read"
}

# tells PATTERN
tells() {
  grep -q "$1" "$answer" || {
    echo "the answer does not tell $1: $(head -c 500 "$answer")" >&2
    exit 1
  }
}

text='Fire broke out at the mill in Porthaven on Sunday. Two days later Mayor Ann Low reopened the road.'
json="{\"publishedAt\": \"2019-04-10\", \"text\": \"$text\"}"

ask 200 GET /q/health/ready
tells '"UP"'
for path in summary entities timeline timelinejs; do
  ask 200 POST "/v1/$path" application/json "$json"
done
ask 200 POST /v1/analysis application/json "$json"
tells '"date":"2019-04-07"'
tells '"date":"2019-04-09"'
tells '"name":"Ann Low"'
ask 200 POST '/v1/analysis?publishedAt=2019-04-10' text/plain "$text"
ask 422 POST /v1/analysis application/json '{"text": " "}'
tells '"/text"'
ask 400 POST /v1/analysis application/json '{"text": }'
ask 415 POST /v1/analysis application/pdf "$text"
ask 404 POST /v1/nothing application/json "$json"

if [ -n "${DATELINE_UPLOADS:-}" ]; then
  key="incoming/smoke/$(date -u +%Y%m%dT%H%M%S)-$$.txt"
  echo "$text" | aws s3 cp - "s3://$DATELINE_UPLOADS/$key" --content-type text/plain
  for ((i = 0; i < 60; i++)); do
    if aws s3 cp "s3://$DATELINE_RESULTS/$key.analysis.json" - >"$answer" 2>/dev/null; then
      break
    fi
    sleep 2
  done
  tells '"name":"Ann Low"'
  echo "s3://$DATELINE_UPLOADS/$key: analysed"
  aws s3 rm "s3://$DATELINE_UPLOADS/$key" --only-show-errors
fi
echo "The stage answers."
