// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.triangula.coding.Passage;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.LinkedSegment;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;

/** Reads and codes a document. Everything is done at once and can be undone; there is nothing to save here. */
public final class DocumentEditor extends EditorPart {

    /** Identity of the editor. */
    public static final String ID = "org.triangula.coding.ui.editor.document";
    /** Key bindings of the editor hold in this context. */
    static final String KEYS = "org.triangula.coding.ui.document";

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::refresh;
    private DocumentPane pane;
    private DocumentHeader header;
    private PassageActions actions;
    private CodeImages images;
    private DocumentText text = new DocumentText("");
    private String textFile;
    private String selectedCoding;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DocumentEditorInput)) {
            throw new PartInitException("Not a document: " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new DocumentHeader(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        pane = new DocumentPane(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        header.connect(pane);
        actions = new PassageActions(this, context);
        images = new CodeImages(pane);
        pane.setListener(new DocumentPane.StripeListener() {
            @Override
            public void clicked(String coding) {
                select(coding);
            }

            @Override
            public String description(String coding) {
                return describe(coding);
            }

            @Override
            public void zoomed() {
                header.showZoom(pane.zoom());
            }
        });
        StyledText widget = pane.widget();
        widget.addListener(SWT.KeyDown, this::keyDown);
        new DocumentDragAndDrop(this, pane).install();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new PassageMenu(this, actions, context).fill(manager));
        widget.setMenu(menu.createContextMenu(widget));
        getSite().setSelectionProvider(publisher);
        getSite().getService(IContextService.class).activateContext(KEYS);
        context.addListener(follower);
        refresh();
        document().ifPresent(document -> publisher.publish(List.of(document)));
    }

    /**
     * The document.
     *
     * @return the document as it is in the study now; empty when it has been deleted or no study is open
     */
    public Optional<Document> document() {
        return context.find(Document.class, ((DocumentEditorInput) getEditorInput()).document());
    }

    /**
     * The pane with the text.
     *
     * @return the pane
     */
    public DocumentPane pane() {
        return pane;
    }

    /**
     * What can be done with the selected passage.
     *
     * @return the actions
     */
    public PassageActions actions() {
        return actions;
    }

    CodeImages images() {
        return images;
    }

    /**
     * The text of the document.
     *
     * @return the text
     */
    public DocumentText text() {
        return text;
    }

    /**
     * The selected passage, without white space at its ends.
     *
     * @return the passage; empty when nothing is selected
     */
    public Optional<Passage> passage() {
        return pane.selectedRange().flatMap(range -> document()
            .map(document -> Passage.trimmed(document, text, range[0], range[1])));
    }

    /**
     * The coding that was clicked or reached by key.
     *
     * @return the coding; empty when there is none or it is gone
     */
    public Optional<Coding> coding() {
        return Optional.ofNullable(selectedCoding).flatMap(id -> context.find(Coding.class, id));
    }

    /**
     * The codings that are shown.
     *
     * @return their number
     */
    public int codings() {
        return pane.stripes().size();
    }

    /**
     * Shows a passage.
     *
     * @param start first code point
     * @param end code point after the last
     * @param coding identity of the coding to be selected; may be {@code null}
     */
    public void reveal(int start, int end, String coding) {
        pane.reveal(start, end);
        select(coding);
    }

    /**
     * Selects a coding: its passage is tinted, its description is in the header, other views see it.
     *
     * @param coding identity of the coding; {@code null} for none
     */
    public void select(String coding) {
        selectedCoding = coding;
        pane.setSelectedCoding(coding);
        header.showCoding(coding == null ? "" : describe(coding).replace("\n", " · "));
        EObject shown = coding().map(EObject.class::cast).orElseGet(() -> document().orElse(null));
        if (shown != null && (coding != null || !publisher.getSelection().isEmpty())) {
            publisher.publish(List.of(shown));
        }
    }

    /** Selects the next or previous coding in the order of the text. */
    void step(int direction) {
        List<Stripe> stripes = pane.stripes();
        if (stripes.isEmpty()) {
            return;
        }
        int place = -1;
        for (int i = 0; i < stripes.size(); i++) {
            if (stripes.get(i).segment().coding().equals(selectedCoding)) {
                place = i;
            }
        }
        if (place < 0) {
            int caret = pane.caret();
            while (place + 1 < stripes.size() && stripes.get(place + 1).segment().start() < caret) {
                place++;
            }
            place += direction < 0 ? 1 : 0;
        }
        CodedSegment segment = stripes.get(Math.clamp(place + direction, 0, stripes.size() - 1)).segment();
        reveal(segment.start(), segment.end(), segment.coding());
    }

    private String describe(String coding) {
        return SegmentDescription.of(coding, context);
    }

    private void keyDown(Event event) {
        if (new DocumentKeys(this, actions).press(event.keyCode, event.stateMask)) {
            event.doit = false;
        }
    }

    private void refresh() {
        if (pane.isDisposed()) {
            return;
        }
        StudySession session = context.session().orElse(null);
        Document document = document().orElse(null);
        if (session == null || document == null) {
            header.showMissing();
            pane.setText(new DocumentText(""));
            pane.setStripes(List.of());
            pane.setLinks(List.of());
            textFile = null;
            return;
        }
        try {
            if (!Objects.equals(document.getTextFile(), textFile)) {
                text = session.text(document);
                textFile = document.getTextFile();
                pane.setText(text);
            }
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return;
        }
        setPartName(document.getName() == null ? "" : document.getName());
        List<CodedSegment> segments = context.index().map(index -> index.in(document.getId())).orElse(List.of());
        pane.setStripes(Stripe.of(segments, text, context));
        pane.setLinks(LinkedSegment.linkedFrom(document, session.study()).stream()
            .map(link -> new DocumentPane.Linked(link.start(), link.end())).toList());
        header.showDocument(document, segments);
        if (selectedCoding != null && coding().isEmpty()) {
            select(null);
        } else if (selectedCoding != null) {
            header.showCoding(describe(selectedCoding).replace("\n", " · "));
        }
    }

    @Override
    public void setFocus() {
        pane.widget().setFocus();
    }

    @Override
    public void dispose() {
        context.removeListener(follower);
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the study is saved as a whole
        monitor.done();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("Documents are exported, not saved under another name.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
