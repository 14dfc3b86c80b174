// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import org.locationtech.jts.geom.Geometry;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateSystemException;

/** Walks once through the text of a GeoJSON document. */
final class GeoJsonParser {

    private static final Pattern LOCATION = Pattern.compile("line (\\d+) column (\\d+)");
    private static final int DEPTH = 30;
    private static final Set<String> GEOMETRIES = Set.of("Point", "MultiPoint", "LineString", "MultiLineString",
            "Polygon", "MultiPolygon", "GeometryCollection");

    private final JsonReader json;
    private final String file;
    private final GisLimits limits;
    private final List<GisFeature> features = new ArrayList<>();
    private String systemCode = CoordinateSystem.WGS84;
    private long positions;

    GeoJsonParser(JsonReader json, String file, GisLimits limits) {
        this.json = json;
        this.file = file;
        this.limits = limits;
        json.setNestingLimit(100);
    }

    /** Where the parser stands, in words. */
    String place() {
        Matcher matcher = LOCATION.matcher(json.toString());
        return "feature " + (features.size() + 1) + (matcher.find()
                ? ", line " + matcher.group(1) + ", column " + matcher.group(2) : "");
    }

    GisLayer parse() throws IOException {
        Item top = object(true, 0);
        if (GEOMETRIES.contains(top.type)) {
            features.add(new GisFeature("", Map.of(), top.shape.build(top.type, this)));
        } else if ("Feature".equals(top.type)) {
            features.add(feature(top));
        } else if (!"FeatureCollection".equals(top.type) || !top.hasFeatures) {
            throw problem(top.type.isEmpty() ? "the document has no 'type'" : "a '" + top.type
                    + "' without features was found", "Export the layer as a GeoJSON FeatureCollection.");
        }
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw problem("there is text after the end of the document", "Remove it or export the layer again.");
        }
        checkPositions();
        int dot = file.lastIndexOf('.');
        return new GisLayer(dot > 0 ? file.substring(0, dot) : file, systemCode, features);
    }

    /** The system may be stated after the features, so positions can only be judged at the end. */
    private void checkPositions() throws GisFormatException {
        PositionCheck check = new PositionCheck(file, systemCode, limits);
        for (int i = 0; i < features.size(); i++) {
            check.geometry(features.get(i).geometry(), "feature " + (i + 1));
        }
        check.finish();
    }

    private GisFeature feature(Item item) throws GisFormatException {
        if (item.geometry == null || item.geometry.isEmpty()) {
            throw problem("the feature has no geometry",
                    "Remove features without a place, or add their geometry, and export again.");
        }
        return new GisFeature(item.id, item.properties, item.geometry);
    }

    /** Reads a JSON object of any of the GeoJSON types; only at the top it may be a collection. */
    private Item object(boolean top, int depth) throws IOException {
        if (depth > DEPTH) {
            throw problem("geometries are nested more than " + DEPTH + " deep", "Export the layer again.");
        }
        Item item = new Item();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            switch (name) {
                case "type" -> item.type = json.nextString();
                case "id" -> item.id = json.peek() == JsonToken.NULL ? skip() : json.nextString();
                case "properties" -> properties(item);
                case "coordinates" -> item.shape.positions = array(0);
                case "geometries" -> geometries(item, depth);
                case "geometry" -> geometry(item, depth);
                case "features" -> {
                    if (top) {
                        features();
                        item.hasFeatures = true;
                    } else {
                        json.skipValue();
                    }
                }
                case "crs" -> {
                    if (top) {
                        system();
                    } else {
                        json.skipValue();
                    }
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        return item;
    }

    private String skip() throws IOException {
        json.skipValue();
        return "";
    }

    private void features() throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            if (features.size() >= limits.features()) {
                throw problem("the layer has more than " + limits.features() + " features",
                        "Cut it to the region of the study.");
            }
            Item item = object(false, 0);
            if (!"Feature".equals(item.type)) {
                throw problem("a '" + item.type + "' stands where a Feature must be", "Export the layer again.");
            }
            features.add(feature(item));
        }
        json.endArray();
    }

    private void geometry(Item item, int depth) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return;
        }
        Item inner = object(false, depth + 1);
        item.geometry = inner.shape.build(inner.type, this);
    }

    private void geometries(Item item, int depth) throws IOException {
        List<Geometry> parts = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            Item inner = object(false, depth + 1);
            parts.add(inner.shape.build(inner.type, this));
        }
        json.endArray();
        item.shape.parts = parts;
    }

    /** Reads nested arrays of numbers: a position becomes a double[2], everything else a List. */
    private Object array(int depth) throws IOException {
        json.beginArray();
        if (json.peek() == JsonToken.NUMBER) {
            return position();
        }
        List<Object> list = new ArrayList<>();
        while (json.hasNext()) {
            if (json.peek() != JsonToken.BEGIN_ARRAY || depth > 3) {
                throw problem("the coordinates are not lists of numbers",
                        "A coordinate may be missing or a text such as NaN: correct it and export again.");
            }
            list.add(array(depth + 1));
        }
        json.endArray();
        return list;
    }

    private double[] position() throws IOException {
        double[] xy = {Double.NaN, Double.NaN};
        int count = 0;
        while (json.hasNext()) {
            if (json.peek() != JsonToken.NUMBER) {
                throw problem("a coordinate is not a number", "Correct it and export again.");
            }
            double number = json.nextDouble();
            if (count < 2) {
                xy[count] = number;
            }
            count++;
        }
        json.endArray();
        if (count < 2 || ++positions > limits.positions()) {
            throw count < 2 ? problem("a position has only one number", "Give longitude and latitude.")
                    : problem("the layer has more than " + limits.positions() + " coordinates",
                            "Simplify its geometry or cut it to the region of the study.");
        }
        return xy;
    }

    private void properties(Item item) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return;
        }
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            item.properties.put(name, value());
        }
        json.endObject();
    }

    private Object value() throws IOException {
        return switch (json.peek()) {
            case NULL -> {
                json.nextNull();
                yield null;
            }
            case BOOLEAN -> json.nextBoolean();
            case NUMBER -> number(json.nextString());
            case STRING -> json.nextString();
            default -> {
                StringWriter text = new StringWriter();
                copy(new JsonWriter(text), 0);
                yield text.toString();
            }
        };
    }

    private Object number(String text) throws GisFormatException {
        if (text.matches("-?\\d{1,18}") && !"-0".equals(text)) {
            return Long.valueOf(text);
        }
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw problem("the number " + text + " is too large", "Correct the attribute and export again.");
        }
        return number;
    }

    private void copy(JsonWriter out, int depth) throws IOException {
        if (depth > DEPTH) {
            throw problem("an attribute is nested more than " + DEPTH + " deep", "Leave this attribute out.");
        }
        switch (json.peek()) {
            case BEGIN_ARRAY -> {
                json.beginArray();
                out.beginArray();
                while (json.hasNext()) {
                    copy(out, depth + 1);
                }
                json.endArray();
                out.endArray();
            }
            case BEGIN_OBJECT -> {
                json.beginObject();
                out.beginObject();
                while (json.hasNext()) {
                    out.name(json.nextName());
                    copy(out, depth + 1);
                }
                json.endObject();
                out.endObject();
            }
            case NULL -> {
                json.nextNull();
                out.nullValue();
            }
            case BOOLEAN -> out.value(json.nextBoolean());
            case NUMBER -> out.jsonValue(json.nextString());
            default -> out.value(json.nextString());
        }
    }

    /** The member crs of the format of 2008: an object with the name of the system. */
    private void system() throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return;
        }
        Item item = object(false, 0);
        Object name = item.properties.get("name");
        try {
            systemCode = CoordinateSystem.normalize(String.valueOf(name));
            if (!CoordinateSystem.WGS84.equals(systemCode)) {
                CoordinateSystem.of(systemCode);
            }
        } catch (CoordinateSystemException e) {
            throw new GisFormatException(file, "", "the coordinate system '" + name + "' is unknown",
                    "Export the file in EPSG:4326.", e);
        }
    }

    /** One problem at the present place. */
    GisFormatException problem(String reason, String remedy) {
        return new GisFormatException(file, place(), reason, remedy);
    }

    /** What was found in a JSON object; which of it counts depends on its type, which may come last. */
    private static final class Item {
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final GeoJsonShape shape = new GeoJsonShape();
        private String type = "";
        private String id = "";
        private Geometry geometry;
        private boolean hasFeatures;
    }
}
