package vn.sokhi.house;

/// One look from a room at something that has a package: an import, a name written out in full, a call in byte code.
///
/// @param room the room that looks, `web.visitor`
/// @param seen the full name of what it looks at, `java.sql.Connection`
/// @param where file and line, or the class
record Sight(String room, String seen, String where) {

    private static final String ROOT = "vn.sokhi.";

    boolean isOurs() {
        return seen.startsWith(ROOT);
    }

    /// The room looked at: the lower-case names between our root and the class.
    String roomSeen() {
        if (!isOurs()) return "";
        var room = new StringBuilder();
        for (var name : seen.substring(ROOT.length()).split("\\.")) {
            if (!Character.isLowerCase(name.charAt(0))) break;
            room.append(room.isEmpty() ? "" : ".").append(name);
        }
        return room.toString();
    }

    String storey() {
        return Floors.storey(room);
    }

    String storeySeen() {
        return Floors.storey(roomSeen());
    }

    boolean looksInto(String... packages) {
        for (var name : packages) {
            if (seen.equals(name) || seen.startsWith(name + ".")) return true;
        }
        return false;
    }
}
