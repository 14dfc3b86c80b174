// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.model.NamedElement;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.organization.process.LinkEvidence;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** What is known of a step: its carrier, linked to an actor, and the passages that tell of it. */
final class StepDetails extends Composite {

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final Label name;
    private final Link carrier;
    private final Label rest;
    private final org.eclipse.swt.widgets.List passages;
    private final Button linkActor;
    private final Button attach;
    private final Button open;
    private final Button remove;
    private final Map<org.triangula.model.inquiry.Link, Selection> links = new LinkedHashMap<>();
    private List<String> chosenSegments = List.of();
    private ProcessStep step;

    StepDetails(Composite parent) {
        super(parent, SWT.NONE);
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(10, 2).applyTo(this);
        name = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(name);
        carrier = new Link(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
            .applyTo(carrier);
        carrier.addListener(SWT.Selection, event -> Optional.ofNullable(step).map(ProcessStep::getCarrier)
            .ifPresent(ObjectOpeners::open));
        linkActor = button(Messages.linkActor, this::linkActor);
        rest = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(rest);
        passages = new org.eclipse.swt.widgets.List(this, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 3).hint(120, 50).applyTo(passages);
        AccessibleNames.give(passages, Messages.passages);
        passages.addListener(SWT.Selection, event -> enable());
        passages.addListener(SWT.DefaultSelection, event -> openPassage());
        passages.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removePassage();
            }
        });
        attach = button(Messages.attach, this::attach);
        open = button(Messages.open, this::openPassage);
        remove = button(Messages.remove, this::removePassage);
        show(null);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    /** Shows a step; {@code null} for none. */
    void show(ProcessStep shown) {
        step = shown != null && shown.eContainer() != null ? shown : null;
        links.clear();
        passages.removeAll();
        if (step == null) {
            name.setText(Messages.chooseStep);
            name.setForeground(new Color(Theme.current().quietText()));
            carrier.setText("");
            rest.setText("");
        } else {
            name.setForeground(new Color(Theme.current().text()));
            name.setText(presentation.label(step).replace("&", "&&"));
            String told = Objects.requireNonNullElse(step.getCarrierName(), "");
            carrier.setText(step.getCarrier() == null
                ? escape(told.isEmpty() ? Messages.noCarrier : NLS.bind(Messages.carrierNotLinked, told))
                : escape(told) + " → <a>" + escape(presentation.label(step.getCarrier())) + "</a>");
            carrier.setToolTipText(step.getCarrier() == null ? Messages.linkActorTip : Messages.openActor);
            rest.setText(rest().replace("&", "&&"));
            StudyWorkspace.get().current().ifPresent(session -> {
                synchronized (session) {
                    links.putAll(LinkEvidence.of(session.study(), step));
                }
            });
            links.values().forEach(one -> passages.add(passage(one)));
        }
        enable();
        layout(true, true);
    }

    private static String escape(String words) {
        return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private String passage(Selection selection) {
        String document = selection.eContainer() instanceof Document one ? presentation.label(one) + ": " : "";
        return document + presentation.label(selection);
    }

    private String rest() {
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(step.getMedium()).ifPresent(one -> lines.add(presentation.label(one)));
        Optional.ofNullable(step.getDuration()).ifPresent(lines::add);
        Optional.ofNullable(step.getWaiting()).ifPresent(one -> lines.add(NLS.bind(Messages.waits, one)));
        if (!step.getDocuments().isEmpty()) {
            lines.add(NLS.bind(Messages.documents, String.join(", ", step.getDocuments())));
        }
        Optional.ofNullable(step.getNote()).ifPresent(lines::add);
        Optional.ofNullable(step.getSourceNote()).ifPresent(one -> lines.add(NLS.bind(Messages.source, one)));
        return String.join(" · ", lines);
    }

    /** Learns which passages are chosen in another view. */
    void chosen(List<? extends EObject> objects) {
        List<String> segments = new ArrayList<>();
        for (EObject object : objects) {
            if (object instanceof Selection one) {
                segments.add(one.getId());
            } else if (object.eContainer() instanceof Selection one) {
                segments.add(one.getId());
            }
        }
        if (!segments.isEmpty()) {
            chosenSegments = segments;
            enable();
        }
    }

    private void enable() {
        linkActor.setEnabled(step != null);
        attach.setEnabled(step != null && !chosenSegments.isEmpty());
        attach.setToolTipText(chosenSegments.isEmpty() ? Messages.attachTip : Messages.attach);
        open.setEnabled(passages.getSelectionIndex() >= 0);
        remove.setEnabled(passages.getSelectionIndex() >= 0);
    }

    /** Links the chosen passages to the step. */
    void attach() {
        if (step != null && !chosenSegments.isEmpty()) {
            StudyWorkspace.get().run(new LinkEvidence(step.getId(), presentation.label(step), chosenSegments));
        }
    }

    private Optional<Map.Entry<org.triangula.model.inquiry.Link, Selection>> current() {
        int index = passages.getSelectionIndex();
        return index < 0 ? Optional.empty() : links.entrySet().stream().skip(index).findFirst();
    }

    private void openPassage() {
        current().ifPresent(one -> ObjectOpeners.open(one.getValue()));
    }

    private void removePassage() {
        current().ifPresent(one -> StudyWorkspace.get().run(ObjectOperations.delete(List.of(one.getKey()),
            presentation.label(one.getKey()))));
    }

    /** Asks for the actor who is meant; the name stays as it was told. */
    void linkActor() {
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (step == null || session.isEmpty()) {
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(getShell(),
            LabelProvider.createTextProvider(this::withArea));
        dialog.setTitle(Messages.linkActor);
        dialog.setMessage(NLS.bind(Messages.whoIsMeant, Objects.requireNonNullElse(step.getCarrierName(), "")));
        List<Actor> actors = new ArrayList<>(session.get().study().getActors().getActors());
        actors.sort(Comparator.comparing(this::withArea, String.CASE_INSENSITIVE_ORDER));
        dialog.setElements(actors.toArray());
        if (step.getCarrierName() != null) {
            dialog.setFilter(step.getCarrierName().split("[\\s(]")[0]);
        }
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Actor actor) {
            link(actor);
        }
    }

    void link(Actor actor) {
        ProcessStep target = step;
        StudyWorkspace.get().run(StudyOperation.of(NLS.bind(Messages.linkStep, presentation.label(target)),
            edit -> target.setCarrier(actor)));
    }

    private String withArea(Object actor) {
        NamedElement area = ((Actor) actor).getArea();
        return presentation.label((Actor) actor) + (area == null ? "" : " – " + presentation.label(area));
    }

    Optional<ProcessStep> step() {
        return Optional.ofNullable(step);
    }
}
