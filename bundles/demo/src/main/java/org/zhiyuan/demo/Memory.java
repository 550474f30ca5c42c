package org.zhiyuan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a finished play leaves in the state folder, readable by its owner only: the accounts, and the ids of what came into being. */
record Memory(Map<String, PlayAccount> accounts, Map<String, String> ids) {

    private static final String FILE = "demo.json";

    static Optional<Memory> read(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode stored = Rest.JSON.readTree(Files.readAllBytes(file));
            Map<String, PlayAccount> accounts = new LinkedHashMap<>();
            stored.path("accounts")
                    .properties()
                    .forEach(entry -> accounts.put(
                            entry.getKey(),
                            new PlayAccount(
                                    entry.getKey(),
                                    entry.getValue().path("password").asText(),
                                    entry.getValue().path("role").asText(),
                                    entry.getValue().path("region").asText())));
            Map<String, String> ids = new LinkedHashMap<>();
            stored.path("ids")
                    .properties()
                    .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asText()));
            return Optional.of(new Memory(accounts, ids));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path data) {
        Map<String, Object> stored = new LinkedHashMap<>();
        Map<String, Object> people = new LinkedHashMap<>();
        accounts.forEach((name, account) -> people.put(
                name, Map.of("password", account.password(), "role", account.role(), "region", account.region())));
        stored.put("accounts", people);
        stored.put("ids", ids);
        try {
            Path file = Files.createTempFile(
                    data,
                    "demo",
                    ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Rest.JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), stored);
            Files.move(file, data.resolve(FILE), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
