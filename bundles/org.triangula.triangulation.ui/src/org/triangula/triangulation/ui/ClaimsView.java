// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.model.Identified;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Evidence;
import org.triangula.model.inquiry.Stance;
import org.triangula.model.inquiry.Verdict;
import org.triangula.triangulation.claim.ClaimOperations;
import org.triangula.triangulation.evidence.EvidenceFor;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudyObjectTransfer;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** Claims with their verdicts, and what speaks for and against the chosen one. */
public final class ClaimsView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.triangulation.ui.claims";

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private TableViewer claims;
    private TableViewer evidence;
    private Combo verdict;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "claim", Messages.noClaims).button(Messages.newClaim, this::newClaim);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(content);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createClaims(sash);
        createEvidence(sash);
        sash.setWeights(48, 52);
        getSite().setSelectionProvider(publisher);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        workspace().addListener(this);
        refresh();
        selection = new StudySelection(this, objects -> objects.stream().filter(Claim.class::isInstance).findFirst()
            .ifPresent(claim -> claims.setSelection(new StructuredSelection(claim), true)));
    }

    private void createClaims(Composite parent) {
        claims = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        claims.setContentProvider(ArrayContentProvider.getInstance());
        claims.getTable().setHeaderVisible(true);
        claims.getTable().setToolTipText(Messages.claims);
        ColumnViewerToolTipSupport.enableFor(claims);
        column(claims, Messages.verdict, 120, claim -> word(((Claim) claim).getVerdict()),
            claim -> Badges.image(((Claim) claim).getVerdict()));
        column(claims, Messages.claim, 430, claim -> ((Claim) claim).getStatement(), claim -> null);
        claims.addSelectionChangedListener(event -> {
            showEvidence();
            chosen().ifPresent(claim -> publisher.publish(List.of(claim)));
        });
        drop(claims);
        menu(claims, ToolActions.button(Messages.deleteClaim, "trash-2", () -> chosen().ifPresent(claim -> workspace()
            .run(StudyOperation.of(Messages.deleteClaim, edit -> edit.delete(claim))))));
    }

    private void createEvidence(Composite parent) {
        Composite right = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(right);
        Label label = new Label(right, SWT.NONE);
        label.setText(Messages.verdictTitle);
        GridDataFactory.swtDefaults().indent(6, 4).applyTo(label);
        verdict = new Combo(right, SWT.READ_ONLY);
        verdict.setItems(Verdict.VALUES.stream().map(this::word).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).indent(0, 4)
            .applyTo(verdict);
        verdict.addListener(SWT.Selection, event -> chosen().ifPresent(claim -> workspace().run(ClaimOperations
            .decide(claim, Verdict.VALUES.get(verdict.getSelectionIndex()), "", System.getProperty("user.name", "")))));
        evidence = new TableViewer(right, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(evidence.getControl());
        evidence.setContentProvider(ArrayContentProvider.getInstance());
        evidence.getTable().setHeaderVisible(true);
        evidence.getTable().setToolTipText(Messages.chooseClaim);
        ColumnViewerToolTipSupport.enableFor(evidence);
        column(evidence, Messages.stance, 120, piece -> word(((Evidence) piece).getStance()),
            piece -> Badges.image(((Evidence) piece).getStance()));
        column(evidence, Messages.evidence, 330, piece -> presentation.label(((Evidence) piece).getSubject()),
            piece -> ((Evidence) piece).getSubject() == null ? null
                : presentation.icon(((Evidence) piece).getSubject()));
        column(evidence, Messages.evidenceNote, 220,
            piece -> ((Evidence) piece).getNote() == null ? "" : ((Evidence) piece).getNote(), piece -> null);
        evidence.addSelectionChangedListener(event -> {
            List<EObject> objects = pieces().stream().map(Evidence::getSubject).map(EObject.class::cast)
                .filter(one -> one != null).toList();
            if (!objects.isEmpty()) {
                publisher.publish(objects);
            }
        });
        evidence.addDoubleClickListener(event -> pieces().stream().map(Evidence::getSubject)
            .filter(one -> one != null).findFirst().ifPresent(ObjectOpeners::open));
        drop(evidence);
        menu(evidence, ToolActions.button(Messages.open, "external-link",
            () -> pieces().stream().map(Evidence::getSubject).filter(one -> one != null).findFirst()
                .ifPresent(ObjectOpeners::open)),
            stance(Stance.SUPPORTS), stance(Stance.CONTRADICTS), stance(Stance.QUALIFIES),
            ToolActions.button(Messages.removeEvidence, "trash-2", () -> pieces().forEach(piece -> workspace()
                .run(StudyOperation.of(Messages.removeEvidence, edit -> edit.delete(piece))))));
    }

    private Action stance(Stance stance) {
        return ToolActions.button(word(stance), Badges.icon(stance),
            () -> pieces().forEach(piece -> workspace().run(ClaimOperations.changeStance(piece, stance))));
    }

    private static void menu(TableViewer viewer, Action... actions) {
        MenuManager menu = new MenuManager();
        for (Action action : actions) {
            menu.add(action);
        }
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    private void fillToolBar(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.newClaim, "plus", this::newClaim));
        bar.add(new Separator());
        bar.add(ToolActions.button(Messages.addFor, Badges.icon(Stance.SUPPORTS), () -> addSelected(Stance.SUPPORTS)));
        bar.add(ToolActions.button(Messages.addAgainst, Badges.icon(Stance.CONTRADICTS),
            () -> addSelected(Stance.CONTRADICTS)));
        bar.add(ToolActions.button(Messages.addQualifying, Badges.icon(Stance.QUALIFIES),
            () -> addSelected(Stance.QUALIFIES)));
    }

    private static void column(TableViewer viewer, String title, int width, Function<Object, String> text,
        Function<Object, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply(element);
            }

            @Override
            public String getToolTipText(Object element) {
                String full = text.apply(element);
                return element instanceof Claim claim && claim.getVerdictReason() != null
                    ? full + "\n" + claim.getVerdictReason() : full;
            }
        });
    }

    private String word(Enumerator literal) {
        return presentation.words().literal(literal);
    }

    private Optional<Claim> chosen() {
        return Optional.ofNullable((Claim) claims.getStructuredSelection().getFirstElement());
    }

    private List<Evidence> pieces() {
        List<Evidence> pieces = new ArrayList<>();
        for (Object piece : evidence.getStructuredSelection()) {
            pieces.add((Evidence) piece);
        }
        return pieces;
    }

    private void newClaim() {
        if (workspace().current().isEmpty()) {
            return;
        }
        InputDialog dialog = new InputDialog(stack.getShell(), Messages.newClaim, Messages.claimWords, "",
            words -> words.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            List<Identified> subjects = followed().stream().filter(EvidenceFor::isSubject).toList();
            if (workspace().run(ClaimOperations.create(dialog.getValue(), subjects))) {
                workspace().current().map(session -> session.study().getInquiry().getClaims().getLast())
                    .ifPresent(claim -> claims.setSelection(new StructuredSelection(claim), true));
            }
        }
    }

    private List<Identified> followed() {
        return selection.current().stream().filter(Identified.class::isInstance).map(Identified.class::cast)
            .filter(one -> !(one instanceof Claim)).toList();
    }

    private void addSelected(Stance stance) {
        List<Identified> objects = followed();
        if (objects.isEmpty() || chosen().isEmpty()) {
            Problems.notice(chosen().isEmpty() ? Messages.chooseClaim : Messages.nothingSelected);
            return;
        }
        chosen().ifPresent(claim -> workspace().run(ClaimOperations.addEvidence(claim, objects, stance, "", null)));
    }

    private void drop(TableViewer viewer) {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE, StudyObjectTransfer.types(),
            new ViewerDropAdapter(viewer) {
                @Override
                public boolean validateDrop(Object target, int operation, TransferData type) {
                    return target(target).isPresent() && !StudyObjectTransfer.objects().isEmpty();
                }

                @Override
                public boolean performDrop(Object data) {
                    List<Identified> objects = StudyObjectTransfer.objects().stream()
                        .filter(Identified.class::isInstance).map(Identified.class::cast).toList();
                    return target(getCurrentTarget()).map(claim -> workspace()
                        .run(ClaimOperations.addEvidence(claim, objects, Stance.SUPPORTS, "", null))).orElse(false);
                }

                private Optional<Claim> target(Object target) {
                    return target instanceof Claim claim ? Optional.of(claim) : chosen();
                }
            });
    }

    @Override
    protected void refresh() {
        Optional<Claim> before = chosen();
        List<Claim> all = workspace().current().map(session -> List.copyOf(session.study().getInquiry().getClaims()))
            .orElse(List.of());
        claims.setInput(all);
        before.filter(all::contains).or(() -> all.stream().findFirst())
            .ifPresent(claim -> claims.setSelection(new StructuredSelection(claim)));
        showEvidence();
        Control top = all.isEmpty() ? empty : content;
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
    }

    private void showEvidence() {
        evidence.setInput(chosen().map(claim -> claim.getEvidence().stream()
            .sorted(Comparator.comparing(Evidence::getStance)).toList()).orElse(List.of()));
        verdict.setEnabled(chosen().isPresent());
        chosen().ifPresentOrElse(claim -> verdict.select(Verdict.VALUES.indexOf(claim.getVerdict())),
            verdict::deselectAll);
    }

    @Override
    public void changed(StudyEvent event) {
        refresh();
    }

    @Override
    public void setFocus() {
        claims.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
