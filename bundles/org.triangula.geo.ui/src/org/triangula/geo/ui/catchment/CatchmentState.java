// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.catchment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.geo.catchment.AssignMunicipalities;
import org.triangula.geo.catchment.CatchmentMatrix;
import org.triangula.geo.catchment.CatchmentMatrix.Coverage;
import org.triangula.geo.catchment.CatchmentMatrix.Municipality;
import org.triangula.geo.catchment.CatchmentMatrix.Office;
import org.triangula.model.Term;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.FilterField;

/** What the view of catchments shows now, and what changes it. Used in the thread of the user interface. */
final class CatchmentState implements StudyWorkspaceListener {

    /** Which municipalities are shown. */
    enum Show {
        ALL, GAPS, OVERLAPS, OF_OFFICE
    }

    private final StudyWorkspace workspace = StudyWorkspace.get();
    private final Display display;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<CatchmentMatrix> matrix = Optional.empty();
    private List<Term> types = List.of();
    private String type = "";
    private String district = "";
    private String office = "";
    private String words = "";
    private String from = "";
    private boolean alone = true;
    private Show show = Show.ALL;
    private boolean reading;

    CatchmentState(Display display) {
        this.display = display;
        workspace.addListener(this);
        read();
    }

    void dispose() {
        workspace.removeListener(this);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void opened(StudySession session) {
        later();
    }

    @Override
    public void closed() {
        later();
    }

    @Override
    public void changed(StudyEvent event) {
        later();
    }

    private void later() {
        if (!reading && !display.isDisposed()) {
            reading = true;
            display.asyncExec(() -> {
                reading = false;
                read();
            });
        }
    }

    private void read() {
        Optional<StudySession> session = workspace.current();
        matrix = Optional.empty();
        types = List.of();
        session.ifPresent(open -> {
            synchronized (open) {
                types = CatchmentMatrix.types(open.study());
                Optional<Term> chosen = types.stream().filter(term -> term.getId().equals(type)).findFirst()
                    .or(() -> types.stream().findFirst());
                matrix = chosen.map(term -> CatchmentMatrix.of(open.study(), term));
            }
        });
        type = matrix.map(CatchmentMatrix::type).orElse("");
        if (matrix.isPresent() && matrix.get().districts().get(district) == null) {
            district = "";
        }
        if (offices().stream().noneMatch(one -> one.id().equals(office))) {
            office = offices().stream().findFirst().map(Office::id).orElse("");
        }
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    Optional<CatchmentMatrix> matrix() {
        return matrix;
    }

    List<Term> types() {
        return types;
    }

    String type() {
        return type;
    }

    void chooseType(String id) {
        type = id;
        read();
    }

    String district() {
        return district;
    }

    void chooseDistrict(String id) {
        district = id;
        read();
    }

    Show show() {
        return show;
    }

    void choose(Show shown) {
        show = shown;
        changed();
    }

    void filter(String text) {
        words = text;
        changed();
    }

    /** The day from which changes hold; empty for corrections. */
    void holdFrom(String day) {
        from = day;
    }

    boolean isAlone() {
        return alone;
    }

    void setAlone(boolean only) {
        alone = only;
    }

    /** The office that is assigned to. */
    Optional<Office> office() {
        return offices().stream().filter(one -> one.id().equals(office)).findFirst();
    }

    void chooseOffice(String id) {
        office = id;
        changed();
    }

    /** The offices of interest: all, or those with a municipality in the chosen district and those with none at all. */
    List<Office> offices() {
        if (matrix.isEmpty()) {
            return List.of();
        }
        if (district.isEmpty()) {
            return matrix.get().offices();
        }
        List<String> inside = matrix.get().municipalities().stream().filter(one -> one.district().equals(district))
            .map(Municipality::id).toList();
        return matrix.get().offices().stream().filter(one -> one.areas().isEmpty()
            || inside.stream().anyMatch(one.areas()::contains)).toList();
    }

    /** The municipalities of the chosen district, whatever else is chosen. */
    List<Municipality> base() {
        return matrix.map(CatchmentMatrix::municipalities).orElse(List.of()).stream()
            .filter(one -> district.isEmpty() || one.district().equals(district)).toList();
    }

    long count(Coverage coverage) {
        return base().stream().filter(one -> matrix.get().coverage(one.id()) == coverage).count();
    }

    /** The municipalities that are shown. */
    List<Municipality> municipalities() {
        return base().stream().filter(one -> FilterField.matches(words, one.name() + " " + one.key() + " "
            + one.districtName())).filter(this::isShown).toList();
    }

    private boolean isShown(Municipality one) {
        CatchmentMatrix all = matrix.orElseThrow();
        return switch (show) {
            case ALL -> true;
            case GAPS -> all.coverage(one.id()) == Coverage.GAP;
            case OVERLAPS -> all.coverage(one.id()) == Coverage.OVERLAP;
            case OF_OFFICE -> office().filter(chosen -> chosen.areas().contains(one.id())).isPresent();
        };
    }

    void assign(Set<String> municipalities) {
        office().ifPresent(chosen -> workspace.runInBackground(new AssignMunicipalities(chosen.id(), municipalities,
            Set.of(), alone, from), done -> { }));
    }

    void withdraw(Set<String> municipalities) {
        office().ifPresent(chosen -> workspace.runInBackground(new AssignMunicipalities(chosen.id(), Set.of(),
            municipalities, false, from), done -> { }));
    }

    /** Gives municipalities to the office, or takes them away where it has them all already. */
    void toggle(Set<String> municipalities) {
        office().ifPresent(chosen -> {
            if (chosen.areas().containsAll(municipalities)) {
                withdraw(municipalities);
            } else {
                assign(municipalities);
            }
        });
    }
}
