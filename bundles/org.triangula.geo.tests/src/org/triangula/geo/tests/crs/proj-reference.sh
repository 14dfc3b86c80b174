#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Writes proj-reference.csv: control points as PROJ computes them (Debian package proj-bin, 9.1.1 when this was made).
# An oracle independent of GeoTools. Columns: longitude, latitude (EPSG:4326), target, easting, northing.
cd "$(dirname "$0")" || exit 1
points='9.0 0.0
8.6821 49.4122
9.1829 48.7758
7.5120 47.5350
10.4950 49.7910
9.9937 53.5511
13.4050 52.5200
11.5820 48.1351
6.0839 50.7753'
echo 'lon,lat,target,x,y' > proj-reference.csv
for target in 25832 25833 3035 3857; do
    echo "$points" | while read -r lon lat; do
        [ "$lat" = 0.0 ] && [ "$target" != 25832 ] && continue
        out=$(echo "$lon $lat" | cs2cs -d 4 +proj=longlat +datum=WGS84 +no_defs +to +init=epsg:$target 2>/dev/null)
        echo "$out" | awk -v a="$lon" -v b="$lat" -v t="$target" '{print a "," b ",EPSG:" t "," $1 "," $2}' \
            >> proj-reference.csv
    done
done
