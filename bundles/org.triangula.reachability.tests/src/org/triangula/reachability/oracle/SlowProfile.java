// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangula.reachability.street.StreetProfiles;

/** The rules of the street profiles, written a second time from their description. */
final class SlowProfile {
    private final JsonObject profile;
    private final double scale;
    private final Map<String, List<String>> lists = new HashMap<>();

    SlowProfile(String mode, double scale) throws IOException {
        this.scale = scale;
        try (InputStreamReader reader = new InputStreamReader(
                StreetProfiles.class.getResourceAsStream("profiles.json"), StandardCharsets.UTF_8)) {
            profile = JsonParser.parseReader(reader).getAsJsonObject().getAsJsonObject(mode);
        }
    }

    private List<String> list(String name) {
        return lists.computeIfAbsent(name, this::readList);
    }

    private List<String> readList(String name) {
        List<String> result = new ArrayList<>();
        JsonElement element = profile.get(name);
        if (element != null) {
            ((JsonArray) element).forEach(value -> result.add(value.getAsString()));
        }
        return result;
    }

    boolean tagged(Map<String, String> tags, String name) {
        return list(name).stream().anyMatch(tag -> tag.split("=")[1].equals(tags.get(tag.split("=")[0])));
    }

    /** "deny", "push", "allow" or "". */
    private String access(Map<String, String> tags) {
        for (String key : list("access")) {
            String value = tags.get(key);
            if (value == null) {
                continue;
            }
            if (list("deny").contains(value)) {
                return "deny";
            }
            if (profile.has("push") && profile.getAsJsonObject("push").getAsJsonArray("values").toString()
                    .contains("\"" + value + "\"")) {
                return "push";
            }
            if (list("allow").contains(value)) {
                return key.equals("access") ? "" : "allow";
            }
        }
        return "";
    }

    double speed(Map<String, String> tags) {
        String access = access(tags);
        if (tagged(tags, "denyTags") || access.equals("deny")) {
            return 0;
        }
        for (String key : new String[] {"highway", "railway", "public_transport"}) {
            String tag = key + "=" + tags.get(key);
            JsonObject usual = profile.getAsJsonObject("ways");
            JsonObject designated = profile.getAsJsonObject("designated");
            double found = usual.has(tag) ? usual.get(tag).getAsDouble() : 0;
            if (access.equals("allow") && designated.has(tag)) {
                found = designated.get(tag).getAsDouble();
            }
            if (access.equals("push") && (usual.has(tag) || designated.has(tag))) {
                found = profile.getAsJsonObject("push").get("factor").getAsDouble();
            }
            if (found > 0) {
                if (profile.has("maxspeed") && tags.containsKey("maxspeed")) {
                    double limit = limit(tags.get("maxspeed"));
                    if (limit > 0) {
                        return limit * profile.getAsJsonObject("maxspeed").get("factor").getAsDouble() * scale;
                    }
                }
                return found * scale;
            }
        }
        return 0;
    }

    private double limit(String text) {
        JsonObject words = profile.getAsJsonObject("maxspeed").getAsJsonObject("words");
        if (words.has(text)) {
            return words.get(text).getAsDouble();
        }
        if (text.matches("\\d{1,3}")) {
            return Integer.parseInt(text);
        }
        return text.matches("\\d{1,3} *mph") ? Integer.parseInt(text.replaceAll("\\D", "")) * 1.609344 : 0;
    }

    int direction(Map<String, String> tags) {
        for (String key : list("oneway")) {
            if (tags.containsKey(key)) {
                int direction = switch (tags.get(key)) {
                    case "yes", "true", "1" -> 1;
                    case "-1", "reverse" -> -1;
                    default -> 0;
                };
                return tagged(tags, "contraflow") ? 0 : direction;
            }
        }
        return tagged(tags, "onewayImplied") ? 1 : 0;
    }

    boolean blocks(Map<String, String> tags) {
        String access = access(tags);
        return access.equals("deny") || access.isEmpty() && list("barriers").contains(tags.get("barrier"));
    }
}
