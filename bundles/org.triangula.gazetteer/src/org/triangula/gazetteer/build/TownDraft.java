// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;

import org.triangula.gazetteer.Town;
import org.triangula.gazetteer.osm.ExtractNames;

/** A town while what is known about it is being gathered. */
final class TownDraft {

    final Town.Kind kind;
    final String name;
    final String form;
    String key = "";
    String districtKey = "";
    TownDraft municipality;
    double longitude = Double.NaN;
    double latitude = Double.NaN;
    String id = "";
    final Set<String> postalCodes = new TreeSet<>();
    private final Set<String> alternative = new TreeSet<>();
    private final Set<String> former = new TreeSet<>();
    private int members;

    TownDraft(Town.Kind kind, String name, String form) {
        this.kind = kind;
        this.name = name;
        this.form = form;
    }

    void names(ExtractNames names) {
        alternative.addAll(names.alternative());
        former.addAll(names.former());
    }

    void alternative(String other) {
        alternative.add(other);
    }

    void former(String other) {
        former.add(other);
    }

    /** Moves the centre to the mean of the addresses when nobody states a better one. */
    void include(double memberLongitude, double memberLatitude) {
        members++;
        if (members == 1) {
            longitude = memberLongitude;
            latitude = memberLatitude;
        } else {
            longitude += (memberLongitude - longitude) / members;
            latitude += (memberLatitude - latitude) / members;
        }
    }

    Town town() {
        alternative.remove(name);
        former.remove(name);
        alternative.removeAll(former);
        return new Town(id, kind, name, key, districtKey, municipality == null ? "" : municipality.id,
            new ArrayList<>(postalCodes), new ArrayList<>(alternative), new ArrayList<>(former), longitude, latitude);
    }
}
