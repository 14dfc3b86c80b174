// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the rooms add to the workbench fits together: keys, places in menus, categories of views. */
class ContributionsTest {

    private static final Pattern ELEMENT = Pattern.compile("<(key|context|view|category|menu)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    /** An element of a plugin.xml. */
    private record Element(String room, String name, Map<String, String> attributes) {

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    @Test
    void noTwoCommandsShareAKeyWhereBothCanBeMeant() throws IOException {
        List<Element> elements = elements();
        Map<String, String> parents = new HashMap<>();
        elements.stream().filter(element -> element.name().equals("context"))
                .forEach(context -> parents.put(context.get("id"), context.get("parentId")));
        List<Element> keys = elements.stream().filter(element -> element.name().equals("key")).toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                Element one = keys.get(i);
                Element other = keys.get(j);
                if (one.get("sequence").equals(other.get("sequence"))
                        && !one.get("commandId").equals(other.get("commandId"))
                        && overlap(one.get("contextId"), other.get("contextId"), parents)) {
                    wrong.add(one.get("sequence") + " is for " + one.get("commandId") + " and "
                            + other.get("commandId"));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyViewIsInTheCategoryOfTheWorkbench() throws IOException {
        assertEquals(List.of(), elements().stream().filter(element -> element.name().equals("view"))
                .filter(view -> !view.get("class").isEmpty())
                .filter(view -> !view.get("category").equals("org.triangula.ui.category"))
                .map(view -> view.room() + ": " + view.get("id")).toList());
    }

    @Test
    void menusAreDefinedOnce() throws IOException {
        Set<String> known = new HashSet<>();
        assertEquals(List.of(), elements().stream().filter(element -> element.name().equals("menu"))
                .map(menu -> menu.get("id")).filter(id -> !id.isEmpty() && !known.add(id)).toList());
    }

    /** One context lies within the other, so that both are active at once. */
    private static boolean overlap(String one, String other, Map<String, String> parents) {
        return within(one, other, parents) || within(other, one, parents);
    }

    private static boolean within(String inner, String outer, Map<String, String> parents) {
        Set<String> visited = new HashSet<>();
        for (String context = inner; context != null && visited.add(context); context = parents.get(context)) {
            if (context.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> elements() throws IOException {
        List<Element> elements = new ArrayList<>();
        for (Path bundle : Repository.productBundles()) {
            Path extensions = bundle.resolve("plugin.xml");
            if (Files.exists(extensions)) {
                Matcher element = ELEMENT.matcher(Files.readString(extensions));
                while (element.find()) {
                    Map<String, String> attributes = new HashMap<>();
                    Matcher attribute = ATTRIBUTE.matcher(element.group(2));
                    while (attribute.find()) {
                        attributes.put(attribute.group(1), attribute.group(2));
                    }
                    elements.add(new Element(Repository.room(bundle), element.group(1), attributes));
                }
            }
        }
        return elements;
    }
}
