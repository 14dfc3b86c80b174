// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.actors.Actor;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.ui.presentation.ObjectPresentation;

/** Asks for the facility, area or actor a passage is linked to, and for the kind of link. */
final class LinkPopup extends ChoicePopup<Identified> {

    private static final ObjectPresentation PRESENTATION = new ObjectPresentation();

    private final List<Term> kinds;
    private final Link link;
    private Combo kind;

    /** Told what was chosen. */
    private static final class Link {
        private final BiConsumer<Identified, Term> chosen;
        private Term kind;

        Link(BiConsumer<Identified, Term> chosen) {
            this.chosen = chosen;
        }
    }

    LinkPopup(Shell parent, CodingContext context, Point place, BiConsumer<Identified, Term> chosen) {
        this(parent, context, place, new Link(chosen));
    }

    private LinkPopup(Shell parent, CodingContext context, Point place, Link link) {
        super(parent, Messages.Link_title, Messages.Link_hint, targets(context), place,
            target -> link.chosen.accept(target, link.kind));
        this.link = link;
        kinds = kinds(context);
        link.kind = kinds.isEmpty() ? null : kinds.get(0);
    }

    /** The kind of link that is offered first: the passage mentions something. */
    static Term mentions(CodingContext context) {
        return kinds(context).stream().findFirst().orElse(null);
    }

    private static List<Term> kinds(CodingContext context) {
        return context.session().map(session -> session.study().getVocabularies()).stream().flatMap(List::stream)
            .filter(vocabulary -> "link-kind".equals(vocabulary.getKey())).map(Vocabulary::getTerms)
            .flatMap(List::stream).toList();
    }

    private static List<Choice<Identified>> targets(CodingContext context) {
        List<Choice<Identified>> choices = new ArrayList<>();
        Study study = context.session().map(session -> session.study()).orElse(null);
        if (study == null) {
            return choices;
        }
        if (study.getPlaces() != null) {
            for (Facility facility : study.getPlaces().getFacilities()) {
                add(choices, facility, facility.getTown() == null ? "" : facility.getTown());
            }
            for (Area area : study.getPlaces().getAreas()) {
                add(choices, area, String.join(" ", area.getAliases()));
            }
        }
        if (study.getActors() != null) {
            for (Actor actor : study.getActors().getActors()) {
                add(choices, actor, String.join(" ", actor.getAliases()));
            }
        }
        return choices;
    }

    private static void add(List<Choice<Identified>> choices, NamedElement object, String words) {
        choices.add(new Choice<>(PRESENTATION.label(object), PRESENTATION.typeName(object), words,
            PRESENTATION.icon(object), object));
    }

    @Override
    protected void createFooter(Composite area) {
        if (kinds.isEmpty()) {
            return;
        }
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(Messages.Link_kind);
        GridDataFactory.swtDefaults().applyTo(label);
        kind = new Combo(row, SWT.READ_ONLY);
        kinds.forEach(term -> kind.add(PRESENTATION.label(term)));
        kind.select(0);
        kind.addListener(SWT.Selection, event -> link.kind = kinds.get(kind.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
    }
}
