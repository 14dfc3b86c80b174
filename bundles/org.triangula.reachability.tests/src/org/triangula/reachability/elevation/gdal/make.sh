#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Makes the invented height models of this folder and, from them, the expected heights, all with GDAL (3.6.2 here):
# an outside oracle for tags, compression, projection and interpolation. Run it in this folder.
#   utm32.tif   EPSG:25832, floating point, Deflate with the predictor for floating point, tiles, as Copernicus has it
#   wgs84.tif   EPSG:4326, whole numbers, LZW with differences, strips, pixels are points, a gap without heights
#   utm33.tif   EPSG:25833, floating point, PackBits, highest byte first, pixels that are not square
#   cells.csv   file, column, row, longitude and latitude of the pixel's centre (PROJ), height (gdallocationinfo)
#   points.csv  file, longitude, latitude, height between the pixels (gdalwarp -r bilinear)
set -eu
grid() { # columns rows west south size gap
    printf 'ncols %s\nnrows %s\nxllcorner %s\nyllcorner %s\ncellsize %s\nNODATA_value -9999\n' "$1" "$2" "$3" "$4" "$5"
    awk -v columns="$1" -v rows="$2" -v gap="$6" 'BEGIN {
        for (r = 0; r < rows; r++) {
            for (c = 0; c < columns; c++) {
                height = 240 + 90 * sin(r / 5) + 60 * cos(c / 4) + (7 * r + 3 * c) % 11
                printf("%.2f ", (gap && c > 25 && r < 4) ? -9999 : height)
            }
            print ""
        }
    }'
}
grid 37 29 475987.5 5472012.5 25 0 > utm.asc
grid 31 23 8.66 49.4 0.0025 1 > wgs.asc
gdal_translate -q -a_srs EPSG:25832 -ot Float32 -co COMPRESS=DEFLATE -co PREDICTOR=3 -co TILED=YES -co BLOCKXSIZE=16 \
    -co BLOCKYSIZE=16 utm.asc utm32.tif
gdal_translate -q -a_srs EPSG:4326 -ot Int16 -co COMPRESS=LZW -co PREDICTOR=2 -co BLOCKYSIZE=5 \
    -mo AREA_OR_POINT=Point wgs.asc wgs84.tif
gdal_translate -q -a_srs EPSG:25833 -ot Float32 -co COMPRESS=PACKBITS -co ENDIANNESS=BIG -outsize 19 15 \
    utm.asc utm33.tif

cells() { # file columns rows
    for row in 0 3 $(($3 / 2)) $(($3 - 1)); do
        for column in 0 $(($2 / 3)) $(($2 - 2)) $(($2 - 1)); do
            place=$(echo "$column.5 $row.5" | gdaltransform -output_xy -t_srs EPSG:4326 "$1")
            height=$(gdallocationinfo -valonly "$1" $column $row)
            echo "$1,$column,$row,$(echo $place | tr ' ' ','),$height"
        done
    done
}
{
    echo file,column,row,longitude,latitude,height
    cells utm32.tif 37 29
    cells wgs84.tif 31 23
    cells utm33.tif 19 15
} > cells.csv

points() { # file west south east north size; finer than the file, so that no heights are averaged
    gdalwarp -q -overwrite -et 0 -r bilinear -t_srs EPSG:4326 -te "$2" "$3" "$4" "$5" -tr "$6" "$6" \
        -ot Float64 "$1" warped.tif
    gdal_translate -q -of XYZ warped.tif warped.xyz
    awk -v file="$1" '{ printf "%s,%s,%s,%s\n", file, $1, $2, $3 }' warped.xyz
}
{
    echo file,longitude,latitude,height
    points utm32.tif 8.672 49.402 8.675 49.4036 0.0002
    points wgs84.tif 8.6703 49.4104 8.6853 49.4184 0.001
    points utm33.tif 14.673 49.402 14.679 49.4052 0.0004
} > points.csv
rm -f utm.asc wgs.asc warped.tif warped.xyz ./*.aux.xml ./*.prj
