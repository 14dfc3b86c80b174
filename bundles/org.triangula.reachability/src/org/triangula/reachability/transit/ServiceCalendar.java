// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** On which days the services of a feed run: weekly patterns with exceptions, or exceptions alone. */
public final class ServiceCalendar {
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Service> services = new ArrayList<>();
    private LocalDate first;
    private LocalDate last;

    private static final class Service {
        private boolean[] weekdays = new boolean[7];
        private LocalDate from = LocalDate.MAX;
        private LocalDate until = LocalDate.MIN;
        private final Set<LocalDate> added = new HashSet<>();
        private final Set<LocalDate> removed = new HashSet<>();
    }

    /** Returns the number of a service, -1 if the calendar does not know it. */
    public int index(String serviceId) {
        return indices.getOrDefault(serviceId, -1);
    }

    private Service service(String id) {
        Integer index = indices.get(id);
        if (index == null) {
            indices.put(id, services.size());
            services.add(new Service());
            return services.getLast();
        }
        return services.get(index);
    }

    /** Sets a weekly pattern, Monday first. */
    public void weekly(String serviceId, boolean[] weekdays, LocalDate from, LocalDate until) {
        Service service = service(serviceId);
        service.weekdays = weekdays.clone();
        service.from = from;
        service.until = until;
        for (boolean day : weekdays) {
            if (day) {
                cover(from);
                cover(until);
                return;
            }
        }
    }

    /** Adds a day to a service or removes it. */
    public void exception(String serviceId, LocalDate date, boolean runs) {
        Service service = service(serviceId);
        if (runs) {
            service.added.add(date);
            cover(date);
        } else {
            service.removed.add(date);
        }
    }

    private void cover(LocalDate date) {
        first = first == null || date.isBefore(first) ? date : first;
        last = last == null || date.isAfter(last) ? date : last;
    }

    /** Returns whether a service runs on a day. */
    public boolean runs(int service, LocalDate date) {
        Service days = services.get(service);
        if (days.added.contains(date)) {
            return true;
        }
        return !days.removed.contains(date) && days.weekdays[date.getDayOfWeek().getValue() - 1]
                && !date.isBefore(days.from) && !date.isAfter(days.until);
    }

    /** Returns the first day with service, null if there is none. */
    public LocalDate first() {
        return first;
    }

    /** Returns the last day with service, null if there is none. */
    public LocalDate last() {
        return last;
    }
}
