package vn.sokhi.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How things are named and captioned: a room says what it holds, a class is a word of the trade.
final class Names {

    private static final int LETTERS = 30;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "util", "utils", "helper", "helpers", "common", "impl", "dto", "dtos", "manager", "constants", "base");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|$)");

    static final Rule PLAIN = new Rule(
            "no word that says nothing",
            "Util, Helper, Manager, Base say where a thing was put, not what it is",
            "name it by what it does in the trade",
            house -> Stream.concat(emptyRooms(house), emptyClasses(house)));

    static final Rule SHORT = new Rule(
            "a class name has at most 30 letters",
            "three words are a name, six are a sentence without a verb; the room gives the context",
            "drop the words that the room already says",
            house -> house.classes()
                    .flatMap(source -> classes(source).stream()
                            .filter(name -> name.length() > LETTERS)
                            .map(name ->
                                    new Breach(name, source.path(), name + " has " + name.length() + " letters"))));

    static final Rule CAPTION = new Rule(
            "a room has a caption",
            "a reader should know what a room holds, what it refuses, and where the refused thing lives, before opening a file",
            "write package-info.java with at least two sentences in `///`",
            house -> rooms(house)
                    .filter(room -> sentences(caption(house, room)) < 2)
                    .map(room -> new Breach(room, room, "no package-info.java with a caption of two sentences")));

    static final Rule NULL_MARKED = new Rule(
            "a room is marked free of null",
            "NullAway checks what is marked, and only that",
            "put @org.jspecify.annotations.NullMarked on the package in package-info.java",
            house -> rooms(house)
                    .filter(room -> captions(house, room)
                            .noneMatch(source -> source.tree().getPackageAnnotations().stream()
                                    .anyMatch(mark -> mark.getAnnotationType()
                                            .toString()
                                            .matches("(org\\.jspecify\\.annotations\\.)?NullMarked"))))
                    .map(room -> new Breach(room, room, "its package-info.java has no @NullMarked")));

    static final Rule NOT_EMPTY = new Rule(
            "no empty room",
            "a room appears when the capability that needs it is built",
            "delete the package-info.java, or build the room",
            house -> {
                var filled = Set.copyOf(house.rooms());
                return house.sources().stream()
                        .filter(source -> source.isCaption() && !filled.contains(source.room()))
                        .map(source -> new Breach(source.room(), source.path(), "a caption over an empty room"));
            });

    static final List<Rule> ALL = List.of(PLAIN, SHORT, CAPTION, NULL_MARKED, NOT_EMPTY);

    private Names() {}

    /// The first sentence of a room's caption.
    static String firstSentence(House house, String room) {
        var caption = caption(house, room);
        var end = SENTENCE_END.matcher(caption);
        return end.find() ? caption.substring(0, end.start()) : caption;
    }

    private static Stream<String> rooms(House house) {
        return house.rooms().stream();
    }

    private static Stream<Source> captions(House house, String room) {
        return house.sources().stream()
                .filter(source -> source.isCaption() && source.room().equals(room));
    }

    private static String caption(House house, String room) {
        var text = new StringBuilder();
        captions(house, room)
                .flatMap(source -> source.text().lines())
                .filter(line -> line.startsWith("///"))
                .forEach(line -> text.append(line.substring(3).strip()).append(' '));
        return text.toString().replaceAll(" +", " ").strip();
    }

    private static long sentences(String caption) {
        return SENTENCE_END.matcher(caption).results().count();
    }

    private static Stream<Breach> emptyRooms(House house) {
        return rooms(house)
                .flatMap(room -> Stream.of(room.split("\\."))
                        .filter(EMPTY_WORDS::contains)
                        .map(word -> new Breach(room, room, "the room is called `" + word + "`")));
    }

    private static Stream<Breach> emptyClasses(House house) {
        return house.classes()
                .flatMap(source -> classes(source).stream()
                        .flatMap(name -> words(name)
                                .filter(EMPTY_WORDS::contains)
                                .map(word -> new Breach(name, source.path(), name + " says `" + word + "`"))));
    }

    private static Stream<String> words(String name) {
        return WORD.matcher(name).results().map(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static Set<String> classes(Source source) {
        var names = new ArrayList<String>();
        new TreeScanner<Boolean, List<String>>() {
            @Override
            public Boolean visitClass(ClassTree tree, List<String> found) {
                found.add(tree.getSimpleName().toString());
                return super.visitClass(tree, found);
            }
        }.scan(source.tree(), names);
        return new TreeSet<>(names);
    }
}
