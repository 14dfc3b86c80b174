// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;

/** The hierarchy of codes at one moment, immutable: what is below what, in which order, under which name. */
public final class CodeTree {

    private final Map<String, Entry> entries;

    private CodeTree(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * Takes the hierarchy from the model.
     *
     * @param system the code system; {@code null} stands for an empty one
     * @return the tree
     */
    public static CodeTree of(CodeSystem system) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (system != null) {
            system.getCodes().forEach(code -> add(code, null, entries));
        }
        return new CodeTree(entries);
    }

    private static void add(Code code, String parent, Map<String, Entry> entries) {
        String path = (parent == null ? "" : entries.get(parent).path + " > ") + nonNull(code.getName());
        Entry entry = new Entry(entries.size(), parent, nonNull(code.getName()), path, new ArrayList<>());
        entries.put(code.getId(), entry);
        if (parent != null) {
            entries.get(parent).children.add(code.getId());
        }
        code.getCodes().forEach(child -> add(child, code.getId(), entries));
    }

    private static String nonNull(String text) {
        return text == null ? "" : text;
    }

    /**
     * All codes and folders.
     *
     * @return identities in the order of the tree, a code before those below it
     */
    public List<String> codes() {
        return List.copyOf(entries.keySet());
    }

    /**
     * Place of a code in the order of the tree.
     *
     * @param code identity
     * @return the place from 0; the number of codes when there is no such code
     */
    public int position(String code) {
        Entry entry = entries.get(code);
        return entry == null ? entries.size() : entry.position;
    }

    /**
     * Name of a code.
     *
     * @param code identity
     * @return its name; empty when there is no such code
     */
    public String name(String code) {
        Entry entry = entries.get(code);
        return entry == null ? "" : entry.name;
    }

    /**
     * The code above a code.
     *
     * @param code identity
     * @return identity of the code or folder above; {@code null} at the top and when there is no such code
     */
    public String parent(String code) {
        Entry entry = entries.get(code);
        return entry == null ? null : entry.parent;
    }

    /**
     * Names from the top down to a code.
     *
     * @param code identity
     * @return the names with {@code " > "} between them; empty when there is no such code
     */
    public String path(String code) {
        Entry entry = entries.get(code);
        return entry == null ? "" : entry.path;
    }

    /**
     * Codes with all codes below them.
     *
     * @param codes identities; unknown ones are left out
     * @return identities, each once
     */
    public Set<String> withSubcodes(Collection<String> codes) {
        Set<String> found = new LinkedHashSet<>();
        codes.forEach(code -> collect(code, found));
        return found;
    }

    private void collect(String code, Set<String> found) {
        Entry entry = entries.get(code);
        if (entry != null && found.add(code)) {
            entry.children.forEach(child -> collect(child, found));
        }
    }

    private record Entry(int position, String parent, String name, String path, List<String> children) {
    }
}
