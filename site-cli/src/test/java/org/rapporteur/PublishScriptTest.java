package org.rapporteur;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.page.ContentPolicy;
import org.rapporteur.starter.Hosting;
import org.rapporteur.starter.NewSite;

/**
 * The scripts that publish a site, run as a writer would, against hosts that are only pretended.
 */
class PublishScriptTest {
  @TempDir private Path folder;

  /** A program that builds a site of one page, from the file page.txt. */
  @BeforeEach
  void pretendToBuild() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
    tool(
        "rapporteur",
        """
        mkdir -p _site/assets && cp page.txt _site/index.html && touch _site/.rapporteur
        """);
  }

  @ParameterizedTest
  @EnumSource(value = Hosting.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void isReadByTheShell(Hosting hosting) throws Exception {
    Path site = site(hosting);
    assertEquals("", run(site, "sh", "-n", "publish.sh"));
  }

  @Test
  void putsTheBuiltSiteOnABranchOfItsOwnAtGitHub() throws Exception {
    Path site = site(Hosting.GITHUB_PAGES);
    Path host = repository(site);
    String said = run(site, "./publish.sh");
    assertTrue(
        said.endsWith("The site is on the branch gh-pages. GitHub shows it in a minute or two.\n"),
        said);
    assertEquals(
        ".rapporteur\nindex.html\n", run(host, "git", "ls-tree", "-r", "--name-only", "gh-pages"));
    assertEquals("one\n", run(host, "git", "show", "gh-pages:index.html"));
    assertEquals("main\n", run(site, "git", "branch", "--format=%(refname:short)"));
    assertEquals("", run(site, "git", "status", "--short"));
  }

  @Test
  void addsToTheHistoryAndSaysWhereNothingHasChanged() throws Exception {
    Path site = site(Hosting.GITHUB_PAGES);
    Path host = repository(site);
    run(site, "./publish.sh");
    String again = run(site, "./publish.sh");
    assertEquals("Nothing has changed since the site was last published.\n", again);
    Files.writeString(site.resolve("page.txt"), "two\n");
    run(site, "./publish.sh");
    assertEquals("2\n", run(host, "git", "rev-list", "--count", "gh-pages"));
    assertEquals("two\n", run(host, "git", "show", "gh-pages:index.html"));
  }

  @Test
  void worksWhereTheSiteIsOneFolderOfARepository() throws Exception {
    Path site = site(Hosting.GITHUB_PAGES);
    Path host = host();
    run(folder, "git", "init", "-q", "-b", "main");
    run(folder, "git", "remote", "add", "origin", host.toString());
    run(site, "./publish.sh");
    assertEquals("one\n", run(host, "git", "show", "gh-pages:index.html"));
  }

  @Test
  void putsTheSiteBesideItsJobAtGitLab() throws Exception {
    Path site = site(Hosting.GITLAB_PAGES);
    Path host = repository(site);
    run(site, "./publish.sh");
    assertEquals(
        ".gitlab-ci.yml\npublic/.rapporteur\npublic/index.html\n",
        run(host, "git", "ls-tree", "-r", "--name-only", "pages"));
    assertTrue(run(host, "git", "show", "pages:.gitlab-ci.yml").contains("paths: [public]\n"));
  }

  @Test
  void copiesToABucketWithTheLastingFilesFirst() throws Exception {
    tool("aws", "echo aws \"$@\"\n");
    Path site = site(Hosting.S3);
    assertTrue(attempt(site, "./publish.sh").contains("Say which bucket, as in: BUCKET=my-bucket"));
    String said = run(site, "env", "BUCKET=talks", "./publish.sh");
    List<String> lines = said.lines().toList();
    assertEquals(2, lines.size(), said);
    assertTrue(lines.getFirst().startsWith("aws s3 sync _site/assets s3://talks/assets "), said);
    assertTrue(
        lines.getLast().startsWith("aws s3 sync _site s3://talks --exclude assets/* "), said);
  }

  @Test
  void handsTheFolderToNetlifyAndCloudflare() throws Exception {
    tool("netlify", "echo netlify \"$@\"\n");
    tool("wrangler", "echo wrangler \"$@\"\n");
    assertEquals(
        "netlify deploy --prod --no-build --dir=_site\n",
        run(site(Hosting.NETLIFY), "./publish.sh"));
    assertEquals("wrangler pages deploy\n", run(site(Hosting.CLOUDFLARE_PAGES), "./publish.sh"));
  }

  @ParameterizedTest
  @EnumSource(value = Hosting.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void publishesNothingWhereTheAuditFindsSomething(Hosting hosting) throws Exception {
    for (String tool : List.of("aws", "netlify", "wrangler", "rsync", "git")) {
      tool(tool, "touch \"$PUBLISHED\"\n");
    }
    tool(
        "rapporteur",
        """
        [ "$*" = "audit _site --audience CLEAR" ] && exit 1
        mkdir -p _site/assets
        """);
    Path published = folder.resolve("published");
    Process process =
        start(
            site(hosting),
            "env",
            "PUBLISHED=" + published,
            "SERVER=example.org:/x",
            "BUCKET=talks",
            "./publish.sh");
    process.getInputStream().readAllBytes();
    assertEquals(1, process.waitFor());
    assertTrue(Files.notExists(published));
  }

  @Test
  void givesNginxTheHeadersThatTheBuildGivesOtherHosts() throws IOException {
    String settings = Files.readString(site(Hosting.NGINX).resolve("nginx.conf"));
    assertTrue(
        settings.contains(
            "add_header Content-Security-Policy \"" + ContentPolicy.OF_HEADER + "\" always;"),
        settings);
  }

  private Path site(Hosting hosting) throws IOException {
    Path site = folder.resolve("site-" + hosting.word());
    NewSite.example(Optional.empty(), hosting).write(site);
    Files.writeString(site.resolve("page.txt"), "one\n");
    return site;
  }

  /** Makes a folder a repository whose origin is a bare one, which is answered. */
  private Path repository(Path site) throws Exception {
    Path host = host();
    run(site, "git", "init", "-q", "-b", "main");
    run(site, "git", "remote", "add", "origin", host.toString());
    run(site, "git", "add", ".");
    run(site, "git", "commit", "-q", "-m", "Start");
    return host;
  }

  private Path host() throws Exception {
    assumeTrue(attempt(folder, "git", "--version").startsWith("git version"), "there is no git");
    Path host = folder.resolve("host.git");
    run(folder, "git", "init", "-q", "--bare", host.toString());
    return host;
  }

  private void tool(String name, String script) throws IOException {
    Path tool = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(tool, "#!/bin/sh\n" + script);
    assertTrue(tool.toFile().setExecutable(true));
  }

  private String run(Path where, String... command) throws Exception {
    Process process = start(where, command);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), () -> String.join(" ", command) + " says " + said);
    return said;
  }

  /** What a command says that may fail. */
  private String attempt(Path where, String... command) throws Exception {
    try {
      Process process = start(where, command);
      return new String(process.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private Process start(Path where, String... command) throws IOException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.directory(where.toFile()).redirectErrorStream(true);
    var environment = process.environment();
    environment.merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "A Writer");
      environment.put("GIT_" + who + "_EMAIL", "writer@example.org");
    }
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    return process.start();
  }
}
