// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.triangula.coding.Passage;
import org.triangula.coding.correction.CorrectText;
import org.triangula.coding.correction.EmptiedSegment;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;
import org.triangula.core.text.TextEdit;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyEditor;

/** Reads and codes a document. Everything is done at once and can be undone; there is nothing to save here. */
public final class DocumentEditor extends StudyEditor {

    /** Identity of the editor. */
    public static final String ID = "org.triangula.coding.ui.editor.document";
    /** Key bindings of the editor hold in this context. */
    static final String KEYS = "org.triangula.coding.ui.document";

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::refresh;
    private DocumentPane pane;
    private DocumentHeader header;
    private EditorPanels above;
    private EditorPanels audio;
    private EditorPanels below;
    private CorrectionMode correction;
    private CommandWatch watch;
    private SpeakerMenu speakers;
    private PassageActions actions;
    private SegmentActions segmentActions;
    private CodeImages images;
    private DocumentText text = new DocumentText("");
    private String textFile;
    private String selectedCoding;
    private LaterMarks later;
    private boolean publishing;
    /** The stripes of the text as it is in the study, without what is being typed. */
    private List<Stripe> stored = List.of();

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
        Composite banners = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(banners);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banners);
        above = new EditorPanels(parent, false, this::setFocus);
        audio = new EditorPanels(parent, false, this::setFocus);
        pane = new DocumentPane(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        below = new EditorPanels(parent, true, this::setFocus);
        correction = new CorrectionMode(this, context);
        CorrectionBanner banner = new CorrectionBanner(banners, correction);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(banner);
        correction.setBanner(banner);
        speakers = new SpeakerMenu(this);
        header.connect(pane);
        header.connect(this, speakers);
        actions = new PassageActions(this, context);
        later = new LaterMarks(this, header, context);
        segmentActions = new SegmentActions(this, context);
        images = new CodeImages(pane);
        pane.setListener(new StripeListener() {
            @Override
            public void clicked(String coding) {
                select(coding);
            }

            @Override
            public String description(String coding) {
                return describe(coding);
            }

            @Override
            public void resized(String coding, int start, int end, boolean together) {
                context.find(Coding.class, coding)
                    .ifPresent(found -> segmentActions.resize(found, start, end, together));
            }

            @Override
            public void timeMark(double seconds) {
                audioBar().play(seconds);
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
        getEditorSite().registerContextMenu(ID, menu, publisher, false);
        getSite().setSelectionProvider(publisher);
        getSite().getService(IContextService.class).activateContext(KEYS);
        watch = new CommandWatch(getSite().getService(ICommandService.class), correction::commit);
        context.addListener(follower);
        refresh();
        publishSoon();
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

    /**
     * What can be done with segments that are there.
     *
     * @return the actions
     */
    public SegmentActions segmentActions() {
        return segmentActions;
    }

    CorrectionMode correction() {
        return correction;
    }

    void showCorrecting(boolean on) {
        header.showCorrecting(on);
    }

    SpeakerMenu speakers() {
        return speakers;
    }

    /** The study, as long as one is open. */
    Optional<StudySession> session() {
        return context.session();
    }

    /** The bar with the recording, shown when it is not yet. */
    AudioBar audioBar() {
        return audio.show(AudioBar.class, parent -> new AudioBar(parent, this, context, audio::close));
    }

    /** Shows the bar to find and replace, with the selected words. */
    void find() {
        above.show(FindReplaceBar.class, parent -> new FindReplaceBar(parent, this, above::close))
            .begin(pane.widget().getSelectionText());
    }

    /** Shows or hides the list of proposed corrections. */
    void toggleProposals() {
        toggle(ProposalsPanel.class, parent -> new ProposalsPanel(parent, this, below::close));
    }

    /** Shows or hides the earlier versions of the text. */
    void toggleHistory() {
        toggle(TextHistoryPanel.class, parent -> new TextHistoryPanel(parent, this, below::close));
    }

    private <T extends Control> void toggle(Class<T> type, Function<Composite, T> maker) {
        if (below.get(type) == null) {
            below.show(type, maker).setFocus();
        } else {
            below.close();
        }
    }

    /**
     * Corrects the text. When segments would lose all their words, the person is asked first.
     *
     * @param edits what is changed, in code points of the text now
     * @param reason why, for the history of the text
     * @param done told when it has been done
     */
    void correct(List<TextEdit> edits, String reason, Consumer<CorrectText> done) {
        Document document = document().orElse(null);
        StudySession session = context.session().orElse(null);
        if (document == null || session == null || !correction.commit()) {
            return;
        }
        try {
            CorrectText operation = CorrectText.of(session, document, edits, reason);
            List<EmptiedSegment> emptied = operation.emptied();
            boolean remove = !emptied.isEmpty() && MessageDialog.openQuestion(getSite().getShell(),
                EditorMessages.Correction_question, NLS.bind(EditorMessages.Correction_emptied, emptied.size(),
                    emptied.stream().limit(8).map(EmptiedSegment::description).collect(Collectors.joining("; "))));
            if ((emptied.isEmpty() || remove) && context.run(remove ? operation.removingEmptied() : operation)) {
                done.accept(operation);
            }
        } catch (ProblemException e) {
            Problems.show(e.problem());
        }
    }

    /** Takes over what was typed: the text as it is in the pane now. */
    void typed(DocumentText now) {
        text = now;
        showTyped();
    }

    private void showTyped() {
        TextCorrection typed = correction.typedNow().orElse(null);
        if (typed != null) {
            pane.typed(text, stored.stream().map(stripe -> stripe.moved(typed, text)).filter(Objects::nonNull)
                .toList());
        }
    }

    /** Shows the text as it is in the study again. */
    void showAgain(DocumentText before) {
        text = before;
        pane.setText(before);
        refresh();
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
        if (correction != null && correction.isPending()) {
            correction.commit(); // whatever is done with the passage is done with the text as it is now
        }
        return pane.selectedRange().flatMap(range -> document()
            .map(document -> Passage.trimmed(document, text, range[0], range[1])));
    }

    /** Views of other bundles ask for the selected passage without knowing this editor. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Passage.class ? adapter.cast(passage().orElse(null)) : super.getAdapter(adapter);
    }

    /**
     * The coding that was clicked or reached by key.
     *
     * @return the coding; empty when there is none or it is gone
     */
    public Optional<Coding> coding() {
        return Optional.ofNullable(selectedCoding).flatMap(id -> context.find(Coding.class, id));
    }

    /** {@return the number of codings that are shown} */
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
        publishSoon();
    }

    /** Lets other views follow when what was done here has been painted: nobody waits for them. */
    private void publishSoon() {
        if (!publishing) {
            publishing = true;
            pane.getDisplay().asyncExec(() -> {
                publishing = false;
                EObject shown = coding().map(EObject.class::cast).orElseGet(() -> document().orElse(null));
                if (!pane.isDisposed() && shown != null) {
                    publisher.publish(List.of(shown));
                }
            });
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

    private void textChanged() {
        speakers.read(text);
        ProposalsPanel proposals = below.get(ProposalsPanel.class);
        if (proposals != null) {
            proposals.look();
        }
        TextHistoryPanel history = below.get(TextHistoryPanel.class);
        if (history != null) {
            history.look();
        }
    }

    private String describe(String coding) {
        return SegmentDescription.of(coding, context);
    }

    private void keyDown(Event event) {
        if (!correction.isOn() && new DocumentKeys(this, actions).press(event.keyCode, event.stateMask)) {
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
            pane.setMarks(List.of(), List.of(), List.of());
            textFile = null;
            return;
        }
        boolean fresh = !Objects.equals(document.getTextFile(), textFile);
        try {
            if (fresh) {
                if (correction.isPending()) {
                    correction.conflict();
                }
                text = session.text(document);
                textFile = document.getTextFile();
                pane.setText(text);
                textChanged();
            }
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return;
        }
        setPartName(document.getName() == null ? "" : document.getName());
        List<CodedSegment> segments = context.index().map(index -> index.in(document.getId())).orElse(List.of());
        if (correction.isPending()) {
            // shown where it will be; all else follows when it is part of the study
            showTyped();
            return;
        }
        stored = Stripe.of(segments, text, context);
        pane.setStripes(stored);
        if (fresh) {
            later.show();
        } else {
            later.showSoon();
        }
        AudioBar bar = audio.get(AudioBar.class);
        if (bar != null) {
            bar.load();
        }
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
        if (correction != null) {
            correction.finish();
            watch.dispose();
        }
        context.removeListener(follower);
        super.dispose();
    }
}
