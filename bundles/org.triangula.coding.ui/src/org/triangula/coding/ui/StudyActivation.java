// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.triangula.coding.retrieval.Activation;

/**
 * The activation of the open study, remembered per study in the preferences of the workbench. What was deleted is kept
 * in mind, so that undo brings it back as active as it was; it is only left out of what others see.
 */
final class StudyActivation {

    private static final String DOCUMENTS = "documents";
    private static final String CODES = "codes";

    private final Preferences preferences;
    private final List<Consumer<Activation>> listeners = new CopyOnWriteArrayList<>();
    private String study;
    private Activation remembered = Activation.NONE;
    private Activation current = Activation.NONE;

    StudyActivation(Preferences preferences) {
        this.preferences = preferences;
    }

    Activation current() {
        return current;
    }

    /** Goes to another study; {@code null} when none is open. */
    void open(String id, Collection<String> documents, Collection<String> codes) {
        study = id;
        remembered = id == null ? Activation.NONE : read(preferences.node(id));
        show(remembered.within(documents, codes));
    }

    /** Leaves out what is gone and takes back in what came back. */
    void follow(Collection<String> documents, Collection<String> codes) {
        show(remembered.within(documents, codes));
    }

    void activate(Activation wanted) {
        Activation gone = new Activation(remembered.withDocuments(current.documents(), false).documents(),
            remembered.withCodes(current.codes(), false).codes());
        remembered = wanted.withDocuments(gone.documents(), true).withCodes(gone.codes(), true);
        write();
        show(wanted);
    }

    void addListener(Consumer<Activation> listener) {
        listeners.add(listener);
    }

    void removeListener(Consumer<Activation> listener) {
        listeners.remove(listener);
    }

    private void show(Activation activation) {
        if (!activation.equals(current)) {
            current = activation;
            listeners.forEach(listener -> listener.accept(activation));
        }
    }

    private static Activation read(Preferences node) {
        return new Activation(Set.copyOf(lines(node, DOCUMENTS)),
            Set.copyOf(lines(node, CODES)));
    }

    private static List<String> lines(Preferences node, String key) {
        return node.get(key, "").lines().filter(line -> !line.isBlank()).toList();
    }

    private void write() {
        if (study == null) {
            return;
        }
        Preferences node = preferences.node(study);
        put(node, DOCUMENTS, remembered.documents());
        put(node, CODES, remembered.codes());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(StudyActivation.class).warn("The activation could not be kept", e);
        }
    }

    private static void put(Preferences node, String key, Collection<String> ids) {
        List<String> sorted = new ArrayList<>(ids);
        sorted.sort(null);
        node.put(key, String.join("\n", sorted));
    }
}
