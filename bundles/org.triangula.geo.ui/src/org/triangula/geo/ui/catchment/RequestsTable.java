// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.catchment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.geo.catchment.CatchmentMatrix.Office;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.CatchmentRequest;
import org.triangula.model.places.Facility;
import org.triangula.model.places.InquiryState;
import org.triangula.model.places.PlacesFactory;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.EmptyState;

/** Who was asked about catchments of the type, when, by what way, and what came back; edited in the properties. */
final class RequestsTable {

    private final CatchmentState state;
    private final TableViewer viewer;
    private final Composite stack;
    private final EmptyState empty;
    private final ModelWords words = new ModelWords();

    RequestsTable(Composite parent, CatchmentState state) {
        this.state = state;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "message-circle", Messages.requestsEmpty)
            .button(Messages.newRequest, () -> add(Optional.empty()));
        viewer = new TableViewer(stack, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setToolTipText(Messages.requestsTip);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.asked, 150, request -> text(request.getAsked()));
        column(Messages.about, 170, RequestsTable::about);
        column(Messages.askedOn, 90, request -> Objects.toString(request.getAskedOn(), ""));
        column(Messages.way, 90, request -> words.literal(request.getWay()));
        column(Messages.state, 110, request -> words.literal(request.getState()));
        column(Messages.answer, 260, request -> text(request.getAnswer()));
    }

    private void column(String title, int width, Function<CatchmentRequest, String> content) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return content.apply((CatchmentRequest) element);
            }
        });
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String about(CatchmentRequest request) {
        Facility facility = request.getFacility();
        Area area = request.getArea();
        return facility != null ? text(facility.getName()) : area == null ? "" : text(area.getName());
    }

    /** What fills the lower part of the view. */
    Composite control() {
        return stack;
    }

    TableViewer viewer() {
        return viewer;
    }

    /** The requests of the type, the latest first. */
    List<CatchmentRequest> requests() {
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (session.isEmpty()) {
            return List.of();
        }
        synchronized (session.get()) {
            return session.get().study().getPlaces().getRequests().stream()
                .filter(request -> request.getFacilityType() == null
                    || request.getFacilityType().getId().equals(state.type())).toList().reversed();
        }
    }

    void refresh() {
        if (!viewer.getTable().isDisposed()) {
            List<CatchmentRequest> all = requests();
            viewer.setInput(all);
            ((StackLayout) stack.getLayout()).topControl = all.isEmpty() ? empty : viewer.getTable();
            stack.layout();
        }
    }

    /** Adds a request about the chosen office and a municipality. */
    void add(Optional<String> municipality) {
        Optional<Office> office = state.office();
        String type = state.type();
        StudyWorkspace.get().runInBackground(StudyOperation.of(Messages.newRequest, edit -> {
            CatchmentRequest request = PlacesFactory.eINSTANCE.createCatchmentRequest();
            edit.index().find(Term.class, type).ifPresent(request::setFacilityType);
            office.flatMap(one -> edit.index().find(Facility.class, one.id())).ifPresent(facility -> {
                request.setFacility(facility);
                request.setAsked(facility.getName());
            });
            municipality.flatMap(id -> edit.index().find(Area.class, id)).ifPresent(request::setArea);
            request.setAskedOn(LocalDate.now());
            request.setState(InquiryState.OPEN);
            edit.study().getPlaces().getRequests().add(request);
        }), done -> refresh());
    }
}
