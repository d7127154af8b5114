/* Writes events into text, or parses a file, with libical, and prints the seconds of the processor that it took; or prints what
   libical reads of the events of a file. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double work(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static void write_events(int count) {
    double begun = work();
    size_t octets = 0;
    /* Text grows with a calendar of a thousand events at a time, as a program would write it that minds its memory. */
    for (int first = 0; first < count; first += 1000) {
        icalcomponent *calendar = icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
            icalproperty_new_prodid("-//Sosialisasi//Benchmark//EN"), (void *)0);
        for (int number = first; number < first + 1000 && number < count; number++) {
            char uid[64], summary[128];
            snprintf(uid, sizeof uid, "%d@example.org", number);
            snprintf(summary, sizeof summary, "Sosialisasi %d, Kelurahan Air Itam", number);
            struct icaltimetype stamp = icaltime_from_timet_with_zone(1790000000, 0, icaltimezone_get_utc_timezone());
            struct icaltimetype start = icaltime_from_timet_with_zone(1790000000 + (time_t)number * 3600, 0, icaltimezone_get_utc_timezone());
            struct icaltimetype end = icaltime_from_timet_with_zone(1790003600 + (time_t)number * 3600, 0, icaltimezone_get_utc_timezone());
            icalcomponent_add_component(calendar, icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid),
                icalproperty_new_dtstamp(stamp), icalproperty_new_dtstart(start), icalproperty_new_dtend(end),
                icalproperty_new_sequence(1), icalproperty_new_status(ICAL_STATUS_CONFIRMED),
                icalproperty_new_summary(summary),
                icalproperty_new_description("Tim Pangkalpinang; bawa brosur, formulir dan tablet\nHubungi kantor"),
                icalproperty_new_location("Balai Desa, Pangkalpinang"), icalproperty_new_categories("Desa"), (void *)0));
        }
        char *text = icalcomponent_as_ical_string_r(calendar);
        octets += strlen(text);
        free(text);
        icalcomponent_free(calendar);
    }
    printf("%f %zu\n", work() - begun, octets);
}

static void parse_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(2);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    if (fread(text, 1, size, file) != (size_t)size) exit(2);
    text[size] = 0;
    fclose(file);
    double begun = work();
    icalcomponent *calendar = icalparser_parse_string(text);
    double seconds = work() - begun;
    printf("%f %d\n", seconds, icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT));
}

static void print_text(const char *text) {
    for (; text && *text; text++) *text == '\n' ? printf("\\n") : putchar(*text);
}

/* uid, start and end in seconds since 1970, status, sequence, title, place and description, one event a line. */
static void print_events(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(2);
    static char text[1 << 24];
    text[fread(text, 1, sizeof text - 1, file)] = 0;
    fclose(file);
    icalcomponent *calendar = icalparser_parse_string(text);
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        struct icaltimetype start = icalcomponent_get_dtstart(event), end = icalcomponent_get_dtend(event);
        printf("%s\t%lld\t%lld\t%s\t%d\t", icalcomponent_get_uid(event),
               (long long)icaltime_as_timet_with_zone(start, icaltime_get_timezone(start)),
               (long long)icaltime_as_timet_with_zone(end, icaltime_get_timezone(end)),
               icalproperty_status_to_string(icalcomponent_get_status(event)), icalcomponent_get_sequence(event));
        print_text(icalcomponent_get_summary(event));
        putchar('\t');
        print_text(icalcomponent_get_location(event));
        putchar('\t');
        print_text(icalcomponent_get_description(event));
        putchar('\n');
    }
}

int main(int count, char **words) {
    if (count == 3 && strcmp(words[1], "write") == 0) write_events(atoi(words[2]));
    else if (count == 3 && strcmp(words[1], "parse") == 0) parse_file(words[2]);
    else if (count == 3 && strcmp(words[1], "read") == 0) print_events(words[2]);
    else return 64;
    return 0;
}
