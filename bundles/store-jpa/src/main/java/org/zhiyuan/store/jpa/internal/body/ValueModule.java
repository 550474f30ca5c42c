package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.zhiyuan.duty.GroupStatus;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.identity.PhoneNumber;
import org.zhiyuan.identity.Sensitive;

/** How values look in a body: ids and other one-text records as that text, moments and days as ISO 8601, sensitive values encrypted. */
final class ValueModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ValueModule(FieldCipher cipher) {
        super("values");
        setSerializers(new TextRecordSerializers());
        setDeserializers(new TextRecordDeserializers());
        text(Instant.class, Instant::toString, Instant::parse);
        text(LocalDate.class, LocalDate::toString, LocalDate::parse);
        text(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag);
        sensitive(IdNumber.class, cipher, IdNumber::of);
        sensitive(PhoneNumber.class, cipher, PhoneNumber::of);
        sensitive(GroupStatus.class, cipher, GroupStatus::of);
    }

    private <T extends Sensitive> void sensitive(Class<T> type, FieldCipher cipher, Function<String, T> maker) {
        String kind = type.getSimpleName();
        text(type, value -> cipher.encrypt(kind, value.reveal()), text -> maker.apply(cipher.decrypt(kind, text)));
    }

    private <T> void text(Class<T> type, Function<T, String> writer, Function<String, T> reader) {
        addSerializer(type, new TextSerializer<>(type, writer));
        addDeserializer(type, new TextDeserializer<>(type, reader));
    }

    private static final class TextSerializer<T> extends StdScalarSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> writer;

        TextSerializer(Class<T> type, Function<T, String> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(writer.apply(value));
        }
    }

    private static final class TextDeserializer<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reader;

        TextDeserializer(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return reader.apply(json.getText());
        }
    }

    private static final class TextRecordSerializers extends SimpleSerializers {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
            return TextRecord.is(type.getRawClass())
                    ? serializer(type.getRawClass())
                    : super.findSerializer(config, type, bean);
        }

        private static <T> JsonSerializer<T> serializer(Class<T> type) {
            TextRecord<T> form = new TextRecord<>(type);
            return new TextSerializer<>(type, form::text);
        }
    }

    private static final class TextRecordDeserializers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean)
                throws com.fasterxml.jackson.databind.JsonMappingException {
            return TextRecord.is(type.getRawClass())
                    ? deserializer(type.getRawClass())
                    : super.findBeanDeserializer(type, config, bean);
        }

        private static <T> JsonDeserializer<T> deserializer(Class<T> type) {
            TextRecord<T> form = new TextRecord<>(type);
            return new TextDeserializer<>(type, form::of);
        }
    }
}
