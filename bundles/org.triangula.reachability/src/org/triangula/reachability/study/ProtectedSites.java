// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Facility;
import org.triangula.reachability.map.Surroundings;

/** The facilities of a study that must not be published. Immutable. */
public final class ProtectedSites {
    private final List<Site> sites;

    private record Site(String id, String type, double longitude, double latitude) {
    }

    private ProtectedSites(List<Site> sites) {
        this.sites = List.copyOf(sites);
    }

    /** Reads them from a study; without coordinates they stand at a place that is not a number. */
    public static ProtectedSites of(StudySession session) {
        List<Site> sites = new ArrayList<>();
        synchronized (session) {
            for (Facility facility : session.study().getPlaces().getFacilities()) {
                if (!facility.isPublishable()) {
                    Double longitude = facility.getLongitude();
                    Double latitude = facility.getLatitude();
                    sites.add(new Site(facility.getId(), TermKey.of(facility.getType()),
                            longitude == null ? Double.NaN : longitude, latitude == null ? Double.NaN : latitude));
                }
            }
        }
        return new ProtectedSites(sites);
    }

    /**
     * The types of which at least one facility must not be published: a map of travel times to them would show where
     * they are, even without their signs.
     *
     * @return keys of terms
     */
    public Set<String> types() {
        return sites.stream().map(Site::type).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a facility must not be published. */
    public boolean contains(String facility) {
        return sites.stream().anyMatch(site -> site.id().equals(facility));
    }

    /** Returns how many sites of a type are protected. */
    public int count(String type) {
        return (int) sites.stream().filter(site -> site.type().equals(type)).count();
    }

    /**
     * What lies around the sites of a type.
     *
     * @param system EPSG code of a metric system
     */
    public Surroundings surroundings(String type, String system) {
        List<Site> placed = sites.stream().filter(site -> site.type().equals(type)
                && !Double.isNaN(site.longitude()) && !Double.isNaN(site.latitude())).toList();
        return new Surroundings(placed.stream().mapToDouble(Site::longitude).toArray(),
                placed.stream().mapToDouble(Site::latitude).toArray(), system);
    }
}
