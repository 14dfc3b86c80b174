// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.organization.Validity;

/**
 * A reorganisation: from a day on a unit hangs below another one, with all that hangs below it. The placement of before
 * ends the day before and stays in the study.
 *
 * @param unit id of the unit
 * @param name its name, for the label
 * @param superior id of its new superior
 * @param from the first day below it
 * @param kind how it hangs there
 * @param reason why; {@code null} or empty if not known
 */
public record MoveUnit(String unit, String name, String superior, LocalDate from, PlacementKind kind, String reason)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.moveUnit, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        AdministrativeUnit moved = find(edit, unit);
        AdministrativeUnit above = find(edit, superior);
        for (AdministrativeUnit one = above; one != null; one = superior(one)) {
            if (one == moved) {
                throw new ProblemException(name, Messages.moveBelowItself, Messages.moveBelowItselfRemedy);
            }
        }
        for (UnitPlacement old : List.copyOf(moved.getPlacements())) {
            boolean begins = Validity.firstDay(old.getValidFrom()).filter(day -> !day.isBefore(from)).isPresent();
            boolean over = Validity.lastDay(old.getValidUntil()).filter(day -> day.isBefore(from)).isPresent();
            if (begins) {
                edit.delete(old);
            } else if (!over) {
                old.setValidUntil(from.minusDays(1).toString());
            }
        }
        UnitPlacement placement = ActorsFactory.eINSTANCE.createUnitPlacement();
        placement.setSuperior(above);
        placement.setKind(kind);
        placement.setValidFrom(from.toString());
        placement.setReason(reason == null || reason.isBlank() ? null : reason.strip());
        moved.getPlacements().add(placement);
    }

    private AdministrativeUnit superior(AdministrativeUnit one) {
        return one.getPlacements().stream().filter(placement -> placement.getSuperior() != null
            && Validity.holdsOn(placement, from)).map(UnitPlacement::getSuperior).findFirst().orElse(null);
    }

    private static AdministrativeUnit find(StudyEdit edit, String id) throws ProblemException {
        return edit.index().find(AdministrativeUnit.class, id)
            .orElseThrow(() -> new ProblemException("", Messages.unitGone, Messages.unitGoneRemedy));
    }
}
