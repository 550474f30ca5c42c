package org.zhiyuan.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the chapters share: the faces, the people, the days, the story, and the ids of what has come into being. */
record Play(Rest rest, Soap soap, Cast cast, Calendar calendar, Story story, Map<String, String> ids) {

    Play(Rest rest, Soap soap, Cast cast, Calendar calendar, Story story) {
        this(rest, soap, cast, calendar, story, new LinkedHashMap<>());
    }

    PlayAccount who(String name) {
        return cast.get(name);
    }

    String id(String name) {
        return ids.get(name);
    }

    void keep(String name, String id) {
        ids.put(name, id);
    }
}
