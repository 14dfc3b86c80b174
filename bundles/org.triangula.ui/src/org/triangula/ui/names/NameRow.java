// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.triangula.core.confidential.NameEntry;
import org.triangula.core.confidential.NameRegister;
import org.triangula.model.Study;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Person;
import org.triangula.model.texts.Document;
import org.triangula.ui.widgets.FilterField;

/**
 * A row of the register: what the study says beside what only the register knows.
 *
 * @param id identity of the object
 * @param pseudonym what the study calls it
 * @param function what the study says about it
 * @param known false when the study no longer has the object
 * @param entry the names; empty texts when nothing is registered
 */
record NameRow(String id, String pseudonym, String function, boolean known, NameEntry entry) {

    /** The people of a study, and whatever else has names. */
    static List<NameRow> of(Study study, NameRegister register) {
        Map<String, NameEntry> entries = new LinkedHashMap<>();
        register.entries().forEach(entry -> entries.put(entry.id(), entry));
        List<NameRow> rows = new ArrayList<>();
        for (Actor actor : study.getActors().getActors()) {
            if (actor instanceof Person person) {
                NameEntry entry = entries.remove(person.getId());
                rows.add(new NameRow(person.getId(), Objects.toString(person.getName(), ""),
                    Objects.toString(person.getDescription(), ""), true, entry == null ? empty(person.getId()) : entry));
            }
        }
        for (Document document : study.getTexts().getDocuments()) {
            NameEntry entry = entries.remove(document.getId());
            if (entry != null) {
                rows.add(new NameRow(entry.id(), Objects.toString(document.getName(), ""), entry.note(), true, entry));
            }
        }
        // those who have a name in the register first
        rows.sort(Comparator.comparing(NameRow::isRegistered).reversed()
            .thenComparing(NameRow::pseudonym, String.CASE_INSENSITIVE_ORDER));
        entries.values().forEach(entry -> rows.add(new NameRow(entry.id(), Messages.gone, "", false, entry)));
        return rows;
    }

    private static NameEntry empty(String id) {
        return new NameEntry(id, "", "", "");
    }

    boolean matches(String words) {
        return FilterField.matches(words, pseudonym + " " + function + " " + entry.name() + " " + entry.contact() + " "
            + entry.note());
    }

    boolean isRegistered() {
        return !(entry.name() + entry.contact() + entry.note()).isBlank();
    }
}
