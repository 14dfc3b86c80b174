// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.style;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.triangula.core.study.AtomicFiles;
import org.triangula.geo.classes.ClassMethod;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The file {@code settings/map.json} of a study: the settings of its map as JSON. What a person can lose by a damaged
 * file is the look of the map only, so what cannot be understood is left out.
 */
public final class MapSettingsFile {

    private static final long LARGEST = 1 << 20;
    private static final int FORMAT = 1;

    private MapSettingsFile() {
    }

    /**
     * Where the settings of a study lie.
     *
     * @param study folder of the study
     * @return the file, whether it is there or not
     */
    public static Path of(Path study) {
        return study.resolve("settings").resolve("map.json");
    }

    /**
     * Reads settings.
     *
     * @param file the file
     * @return what could be understood; {@link MapSettings#FIRST} where there is no such file
     */
    public static MapSettings read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return MapSettings.FIRST;
            }
            return parse(Files.readString(file));
        } catch (IOException e) {
            return MapSettings.FIRST;
        }
    }

    /**
     * Writes settings.
     *
     * @param settings the settings
     * @param file the file, replaced when it exists
     * @throws IOException when it cannot be written
     */
    public static void write(MapSettings settings, Path file) throws IOException {
        AtomicFiles.write(file, text(settings).getBytes(StandardCharsets.UTF_8));
    }

    static MapSettings parse(String json) {
        try {
            JsonObject root = JsonParser.parseString(json).getAsJsonObject();
            List<String> order = new ArrayList<>();
            array(root, "order").forEach(id -> order.add(id.getAsString()));
            List<BackgroundLayer> backgrounds = new ArrayList<>();
            for (JsonElement one : array(root, "backgrounds")) {
                JsonObject layer = one.getAsJsonObject();
                backgrounds.add(new BackgroundLayer(string(layer, "file"), string(layer, "table"),
                        string(layer, "title")));
            }
            Map<String, LayerStyle> styles = new LinkedHashMap<>();
            if (root.get("layers") instanceof JsonObject layers) {
                layers.entrySet().forEach(entry -> styles.put(entry.getKey(),
                        style(entry.getValue().getAsJsonObject())));
            }
            return new MapSettings(order, styles, backgrounds, string(root, "result"));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | ClassCastException
                | UnsupportedOperationException e) {
            return MapSettings.FIRST;
        }
    }

    private static JsonArray array(JsonObject object, String key) {
        return object.get(key) instanceof JsonArray found ? found : new JsonArray();
    }

    private static String string(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }

    private static Optional<Boolean> flag(JsonObject object, String key) {
        return object.has(key) ? Optional.of(object.get(key).getAsBoolean()) : Optional.empty();
    }

    private static LayerStyle style(JsonObject object) {
        Optional<ClassStyle> classes = Optional.empty();
        if (object.get("classes") instanceof JsonObject found) {
            List<Double> limits = new ArrayList<>();
            array(found, "limits").forEach(limit -> limits.add(limit.getAsDouble()));
            classes = Optional.of(new ClassStyle(string(found, "scale"), ClassMethod.valueOf(string(found, "method")),
                    found.get("count").getAsInt(), limits));
        }
        return new LayerStyle(flag(object, "visible"), object.has("opacity") ? object.get("opacity").getAsDouble() : 1,
                flag(object, "labelled"), string(object, "labelField"), string(object, "filter"),
                string(object, "values"), classes);
    }

    static String text(MapSettings settings) {
        JsonObject root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.addProperty("result", settings.result());
        JsonArray order = new JsonArray();
        settings.order().forEach(order::add);
        root.add("order", order);
        JsonArray backgrounds = new JsonArray();
        for (BackgroundLayer layer : settings.backgrounds()) {
            JsonObject one = new JsonObject();
            one.addProperty("file", layer.file());
            one.addProperty("table", layer.table());
            one.addProperty("title", layer.title());
            backgrounds.add(one);
        }
        root.add("backgrounds", backgrounds);
        JsonObject layers = new JsonObject();
        new TreeMap<>(settings.styles()).forEach((id, style) -> layers.add(id, json(style)));
        root.add("layers", layers);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + "\n";
    }

    private static JsonObject json(LayerStyle style) {
        JsonObject object = new JsonObject();
        style.visible().ifPresent(visible -> object.addProperty("visible", visible));
        object.addProperty("opacity", style.opacity());
        style.labelled().ifPresent(labelled -> object.addProperty("labelled", labelled));
        object.addProperty("labelField", style.labelField());
        object.addProperty("filter", style.filter());
        object.addProperty("values", style.values());
        style.classes().ifPresent(classes -> {
            JsonObject one = new JsonObject();
            one.addProperty("scale", classes.scale());
            one.addProperty("method", classes.method().name());
            one.addProperty("count", classes.count());
            JsonArray limits = new JsonArray();
            classes.limits().forEach(limits::add);
            one.add("limits", limits);
            object.add("classes", one);
        });
        return object;
    }
}
