package org.zhiyuan.shell.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.junit.Test;

/** What {@code help} shows of all commands, in both languages and without a broken line on a terminal of 100 columns. */
public class CommandsTest {
    private static final int HELP = 61;

    @Test
    public void everyCommandIsDescribedInBothLanguagesOnOneLine() throws Exception {
        for (Class<?> command : commands()) {
            Command as = command.getAnnotation(Command.class);
            assertEquals(command.getName(), "zhiyuan", as.scope());
            assertTrue(as.name(), as.name().matches("[a-z]+(-[a-z]+)*"));
            assertTrue(as.name() + " " + Width.of(as.description()), Width.of(as.description()) <= HELP);
            assertBilingual(as.name(), as.description());
            assertNotNull(
                    as.name() + " is no service, so Karaf would not find it", command.getAnnotation(Service.class));
        }
    }

    @Test
    public void noTwoCommandsHaveOneName() throws Exception {
        Map<String, Long> names = commands().stream()
                .collect(Collectors.groupingBy(
                        command -> command.getAnnotation(Command.class).name(), Collectors.counting()));
        assertEquals(
                Map.of(),
                names.entrySet().stream()
                        .filter(name -> name.getValue() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    public void everyOptionAndArgumentIsDescribedInBothLanguagesAndCompletedByAService() throws Exception {
        for (Class<?> command : commands()) {
            for (Field field : inputs(command)) {
                Option option = field.getAnnotation(Option.class);
                assertBilingual(
                        command.getName() + "." + field.getName(),
                        option != null
                                ? option.description()
                                : field.getAnnotation(Argument.class).description());
                Completion completion = field.getAnnotation(Completion.class);
                if (completion != null) {
                    assertNotNull(
                            completion.value().getName(), completion.value().getAnnotation(Service.class));
                    assertNotNull(completion.value().getConstructor().newInstance());
                }
            }
        }
    }

    private static void assertBilingual(String what, String description) {
        assertTrue(what, description.matches("[\\p{ASCII}]+ \\([^()]*\\p{IsHan}[^()]*\\)"));
    }

    private static List<Field> inputs(Class<?> command) {
        List<Field> inputs = new ArrayList<>();
        for (Class<?> type = command; type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields())
                    .filter(field ->
                            field.isAnnotationPresent(Option.class) || field.isAnnotationPresent(Argument.class))
                    .forEach(inputs::add);
        }
        return inputs;
    }

    private static List<Class<?>> commands() throws IOException, URISyntaxException, ClassNotFoundException {
        Path folder = Path.of(PlatformCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> commands = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("org/zhiyuan/shell/internal"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith("Command.class"))::iterator) {
                Class<?> found = Class.forName("org.zhiyuan.shell.internal."
                        + file.getFileName().toString().replace(".class", ""));
                if (found.isAnnotationPresent(Command.class)) {
                    commands.add(found);
                }
            }
        }
        assertTrue("only " + commands.size(), commands.size() > 40);
        return commands;
    }
}
