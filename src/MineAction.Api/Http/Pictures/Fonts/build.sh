#!/usr/bin/env bash
# Cuts the shipped fonts to the characters that pictures need. What they are and when to run this: README.md, beside this file.
# Needs Debian's fonts-noto-core, fonts-noto-cjk and libharfbuzz-bin, or their files under the folder given as the first argument.
set -euo pipefail
cd "$(dirname "$0")"
root=${1:-}
share=$root/usr/share/fonts
subset=$root/usr/bin/hb-subset

# Whole blocks where they are small; of the Chinese characters those that occur in the words and names of the service.
latin='0020-024F,0300-036F,0400-04FF,1E00-1EFF,2000-206F,20A0-20BF,2116,2190-2193,2212'
arabic='0020-007E,00A0,00AB,00BB,0600-06FF,0750-077F,200C-200F,2066-2069,FB50-FDFF,FE70-FEFF'
words=$(mktemp)
trap 'rm -f "$words"' EXIT
cat ../../Localization/Strings/zh.json ../../Localization/Labels.csv ../../../../../migrations/facts/*.csv \
  ../../../../../migrations/facts/instruments.json ../../Localization/Law/zh.json > "$words"
printf '年月日' >> "$words"

cut() { # file, face, characters or file of text, name
  "$subset" "$share/$1" --face-index="$2" "$3" --layout-features='*' --output-file="$4"
}

for weight in Regular Bold; do
  cut "truetype/noto/NotoSans-$weight.ttf" 0 --unicodes="$latin" "NotoSans-$weight.ttf"
  cut "truetype/noto/NotoSansArabic-$weight.ttf" 0 --unicodes="$arabic" "NotoSansArabic-$weight.ttf"
  cut "opentype/noto/NotoSansCJK-$weight.ttc" 2 --text-file="$words" "NotoSansCJKsc-$weight.otf"
done
