import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step of the build after javac: what javac leaves to be made when the program runs, and no
 * start-up cache can hold, is made here. A switch over types becomes a chain of {@code instanceof},
 * a record's {@code equals} and {@code hashCode} become plain code that does what {@link
 * java.lang.runtime.SwitchBootstraps} and {@link java.lang.runtime.ObjectMethods} say. The records
 * that templates see become {@code org.rapporteur.view.Shown}, for to read them otherwise takes
 * reflection or method handles. Everything else stays as it is. The arguments are folders of
 * classes.
 */
final class PlainClasses {
  private static final String VIEWS = "org.rapporteur.view";
  private static final ClassDesc SHOWN = ClassDesc.of(VIEWS, "Shown");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final int OF_THE_CLASS_ALONE =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassFile files =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
                  .orElse(ClassHierarchyResolver.defaultResolver())));

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
          new PlainClasses().rewrite(file);
        }
      }
    }
  }

  private void rewrite(Path file) throws IOException {
    ClassModel model = files.parse(file);
    boolean becomesShown = isView(model) && !interfaces(model).contains(SHOWN);
    if (becomesShown || model.methods().stream().anyMatch(PlainClasses::leavesSomething)) {
      ClassTransform rest = becomesShown ? shown(model) : ClassTransform.ACCEPT_ALL;
      Files.write(file, files.transformClass(model, plain(model).andThen(rest)));
    }
  }

  private static boolean isView(ClassModel model) {
    return model.thisClass().asSymbol().packageName().equals(VIEWS)
        && model.flags().has(AccessFlag.PUBLIC)
        && model.findAttribute(Attributes.record()).isPresent();
  }

  private static List<ClassDesc> interfaces(ClassModel model) {
    return model.interfaces().stream().map(ClassEntry::asSymbol).toList();
  }

  private static ClassTransform shown(ClassModel model) {
    List<ClassDesc> interfaces = new ArrayList<>(interfaces(model));
    interfaces.add(SHOWN);
    return ClassTransform.endHandler(type ->
        type.withInterfaceSymbols(interfaces)
            .withMethodBody(
                "component",
                MethodTypeDesc.of(CD_Object, CD_int),
                ClassFile.ACC_PUBLIC,
                code -> component(code, model)));
  }

  /** The component at the place asked for, the last one for any greater. */
  private static void component(CodeBuilder code, ClassModel model) {
    List<RecordComponentInfo> all =
        model.findAttribute(Attributes.record()).orElseThrow().components();
    List<Label> places = all.stream().map(component -> code.newLabel()).toList();
    code.iload(1)
        .tableswitch(
            places.getLast(),
            IntStream.range(0, places.size())
                .mapToObj(place -> SwitchCase.of(place, places.get(place)))
                .toList());
    for (int place = 0; place < places.size(); place++) {
      ClassDesc type = all.get(place).descriptorSymbol();
      code.labelBinding(places.get(place))
          .aload(0)
          .getfield(model.thisClass().asSymbol(), all.get(place).name().stringValue(), type);
      if (type.isPrimitive()) {
        ClassDesc boxed = boxed(type);
        code.invokestatic(boxed, "valueOf", MethodTypeDesc.of(boxed, type));
      }
      code.areturn();
    }
  }

  private static boolean leavesSomething(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(part -> part instanceof InvokeDynamicInstruction call && isMadeHere(call));
  }

  private static boolean isMadeHere(InvokeDynamicInstruction call) {
    String name = call.name().stringValue();
    return switch (call.bootstrapMethod().owner().displayName()) {
      case "SwitchBootstraps" ->
          name.equals("typeSwitch")
              && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc);
      case "ObjectMethods" -> name.equals("equals") || name.equals("hashCode");
      default -> false;
    };
  }

  /** Every such call becomes the call of a method of the same class, which is added. */
  private static ClassTransform plain(ClassModel model) {
    boolean ofAnInterface = model.flags().has(AccessFlag.INTERFACE);
    Map<String, InvokeDynamicInstruction> made = new LinkedHashMap<>();
    return ClassTransform.transformingMethodBodies(
            PlainClasses::leavesSomething,
            (code, part) -> {
              if (part instanceof InvokeDynamicInstruction call && isMadeHere(call)) {
                String name = call.name().stringValue() + "$" + made.size();
                made.put(name, call);
                code.invokestatic(
                    model.thisClass().asSymbol(), name, call.typeSymbol(), ofAnInterface);
              } else {
                code.with(part);
              }
            })
        .andThen(
            ClassTransform.endHandler(type ->
                made.forEach((name, call) ->
                    type.withMethodBody(
                        name, call.typeSymbol(), OF_THE_CLASS_ALONE, code -> body(code, call)))));
  }

  private static void body(CodeBuilder code, InvokeDynamicInstruction call) {
    switch (call.name().stringValue()) {
      case "typeSwitch" -> typeSwitch(code, call);
      case "equals" -> equal(code, call);
      default -> hash(code, call);
    }
  }

  /** The first label, from the one asked for on, that the object is of; -1 for null. */
  private static void typeSwitch(CodeBuilder code, InvokeDynamicInstruction call) {
    List<ClassDesc> types = call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
    List<Label> tests =
        IntStream.rangeClosed(0, types.size()).mapToObj(place -> code.newLabel()).toList();
    Label something = code.newLabel();
    code.aload(0).ifnonnull(something).iconst_m1().ireturn().labelBinding(something);
    code.iload(1)
        .tableswitch(
            tests.getLast(),
            IntStream.range(0, types.size())
                .mapToObj(place -> SwitchCase.of(place, tests.get(place)))
                .toList());
    for (int place = 0; place < types.size(); place++) {
      code.labelBinding(tests.get(place))
          .aload(0)
          .instanceOf(types.get(place))
          .ifeq(tests.get(place + 1))
          .loadConstant(place)
          .ireturn();
    }
    code.labelBinding(tests.getLast()).loadConstant(types.size()).ireturn();
  }

  private static void hash(CodeBuilder code, InvokeDynamicInstruction call) {
    code.iconst_0();
    for (DirectMethodHandleDesc field : fields(call)) {
      ClassDesc type = type(field);
      ClassDesc whose = type.isPrimitive() ? boxed(type) : OBJECTS;
      code.bipush(31).imul();
      load(code, 0, field);
      code.invokestatic(
              whose, "hashCode", MethodTypeDesc.of(CD_int, type.isPrimitive() ? type : CD_Object))
          .iadd();
    }
    code.ireturn();
  }

  private static void equal(CodeBuilder code, InvokeDynamicInstruction call) {
    ClassDesc record = (ClassDesc) call.bootstrapArgs().getFirst();
    Label another = code.newLabel();
    Label different = code.newLabel();
    code.aload(0).aload(1).if_acmpne(another).iconst_1().ireturn().labelBinding(another);
    code.aload(1).instanceOf(record).ifeq(different).aload(1).checkcast(record).astore(2);
    for (DirectMethodHandleDesc field : fields(call)) {
      load(code, 0, field);
      load(code, 2, field);
      unless(code, type(field), different);
    }
    code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
  }

  /** Goes there unless the two values on the stack are equal, as boxed ones would be. */
  private static void unless(CodeBuilder code, ClassDesc type, Label there) {
    switch (TypeKind.from(type)) {
      case REFERENCE ->
          code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
              .ifeq(there);
      case LONG, FLOAT, DOUBLE ->
          code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(CD_int, type, type))
              .ifne(there);
      default -> code.if_icmpne(there);
    }
  }

  private static List<DirectMethodHandleDesc> fields(InvokeDynamicInstruction call) {
    return call.bootstrapArgs().stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
  }

  private static ClassDesc type(DirectMethodHandleDesc field) {
    return field.invocationType().returnType();
  }

  private static void load(CodeBuilder code, int slot, DirectMethodHandleDesc field) {
    code.aload(slot).getfield(field.owner(), field.methodName(), type(field));
  }

  private static ClassDesc boxed(ClassDesc primitive) {
    return ClassDesc.of(
        "java.lang",
        switch (primitive.displayName()) {
          case "int" -> "Integer";
          case "char" -> "Character";
          default -> {
            String name = primitive.displayName();
            yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
          }
        });
  }
}
