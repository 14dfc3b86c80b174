// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.triangula.search.query.SearchScope;
import org.triangula.search.ui.find.Places.Place;
import org.triangula.ui.widgets.AccessibleNames;

/** A list of places to choose one from; the choice stays when the list is renewed. */
final class PlaceCombo {

    private final Combo combo;
    private List<Place> places = List.of();

    PlaceCombo(Composite parent, String name, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(name);
        AccessibleNames.give(combo, name);
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    Combo control() {
        return combo;
    }

    void show(List<Place> now) {
        if (now.stream().map(Place::label).toList().equals(places.stream().map(Place::label).toList())) {
            places = now;
            return;
        }
        String chosen = id();
        places = now;
        combo.setItems(places.stream().map(Place::label).toArray(String[]::new));
        select(chosen);
    }

    /** Chooses a place; the first one when there is no such place. */
    void select(String id) {
        int found = 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id().equals(id)) {
                found = i;
            }
        }
        combo.select(found);
    }

    String id() {
        int chosen = combo.getSelectionIndex();
        return chosen < 0 || chosen >= places.size() ? "" : places.get(chosen).id();
    }

    SearchScope restrict(SearchScope scope) {
        int chosen = combo.getSelectionIndex();
        return chosen < 0 || chosen >= places.size() ? scope : places.get(chosen).restriction().apply(scope);
    }
}
