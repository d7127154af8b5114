/* Reads lines `zone;start;rule;limit` and writes for each what libical generates: times on the zone's clock, separated by commas. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    static char line[4096];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        char *rest = line;
        /* The rule itself has semicolons, so the fields are separated by bars. */
        char *zone_name = strsep(&rest, "|"), *start = strsep(&rest, "|"), *text = strsep(&rest, "|");
        int limit = atoi(strsep(&rest, "|"));
        icaltimezone *zone = icaltimezone_get_builtin_timezone(zone_name);
        struct icaltimetype begin = icaltime_from_string(start);
        icaltime_set_timezone(&begin, zone);
        struct icalrecurrencetype rule = icalrecurrencetype_from_string(text);
        if (rule.freq == ICAL_NO_RECURRENCE) {
            puts("refused");
            fflush(stdout);
            continue;
        }
        icalrecur_iterator *iterator = icalrecur_iterator_new(rule, begin);
        int count = 0;
        if (iterator) {
            struct icaltimetype next = icalrecur_iterator_next(iterator);
            while (!icaltime_is_null_time(next) && count < limit) {
                printf("%s%04d%02d%02dT%02d%02d%02d", count ? "," : "", next.year, next.month, next.day, next.hour,
                       next.minute, next.second);
                count++;
                next = icalrecur_iterator_next(iterator);
            }
            icalrecur_iterator_free(iterator);
        } else {
            printf("refused");
        }
        puts("");
        fflush(stdout);
    }
    return 0;
}
