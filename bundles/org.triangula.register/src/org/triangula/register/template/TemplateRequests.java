// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.triangula.core.study.StudyFolder;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Area;
import org.triangula.register.study.FacilityValues;
import org.triangula.register.study.TermWords;
import org.triangula.register.table.TemplateIdentity;

/** Makes the templates that a study has planned. */
public final class TemplateRequests {

    private TemplateRequests() {
    }

    /**
     * The template of an address table.
     *
     * @param study the study
     * @param returned the address table
     * @param filled whether the facilities that the study knows are filled in; for confirming an earlier list
     * @return what to write
     */
    public static TemplateRequest of(Study study, AddressReturn returned, boolean filled) {
        Area area = returned.getArea();
        List<String> municipalities = area == null ? List.of() : study.getPlaces().getAreas().stream()
            .filter(each -> each.getMemberships().stream().anyMatch(membership -> membership.getWhole() == area))
            .map(Area::getName).filter(Objects::nonNull).sorted().toList();
        FacilityValues values = new FacilityValues(study);
        List<Map<String, String>> rows = !filled ? List.of() : study.getPlaces().getFacilities().stream()
            .filter(facility -> facility.getType() == returned.getFacilityType()
                && facility.getResponsibleArea() == area)
            .map(values::all).toList();
        String type = TermWords.of(returned.getFacilityType());
        return new TemplateRequest(new TemplateIdentity(TemplateIdentity.VERSION, returned.getId(),
            TermKey.of(returned.getFacilityType()), Objects.toString(returned.getRecipient(), "")),
            Objects.toString(returned.getName(), ""), type, Objects.toString(returned.getReferenceDate(), ""),
            returned.getDueOn(), municipalities, rows);
    }

    /**
     * A name for the file of a template.
     *
     * @param returned the address table
     * @return without folder, with ending
     */
    public static String fileName(AddressReturn returned) {
        return StudyFolder.fileName(Objects.toString(returned.getName(), "table")) + ".xlsx";
    }
}
