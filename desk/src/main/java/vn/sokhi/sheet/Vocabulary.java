package vn.sokhi.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.classification.Word;
import vn.sokhi.rulebook.Lists;

/// The activities and the words of the lists, as one sheet writes them. A million rows say the same few hundred words,
/// so each way of writing one is looked up once.
final class Vocabulary {

    private final Lists lists;
    private final Map<String, Activity> activities =
            Catalogue.ACTIVITIES.stream().collect(Collectors.toMap(Activity::code, each -> each));
    private final Map<String, Map<String, Optional<Word>>> words = new HashMap<>();

    Vocabulary(Lists lists) {
        this.lists = lists;
    }

    Optional<Activity> activity(String code) {
        return Optional.ofNullable(activities.get(code));
    }

    /// The word of that list that goes by that name.
    Optional<Word> word(String list, String name) {
        return words.computeIfAbsent(list, _ -> new HashMap<>()).computeIfAbsent(name, _ -> lists.find(list, name));
    }

    /// The codes of a list, for who wrote none of them.
    List<String> codes(String list) {
        return lists.of(list).stream().map(Word::code).toList();
    }
}
