// Verifies an exported register with the transparency-log packages of the Go project, which share
// no line with ours, and every entry's signature with its Ed25519: usage: go run verify.go FOLDER. Prints the
// number of entries, or fails.
package main

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type folder string

func (f folder) Height() int { return 8 }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, t := range tiles {
		data, err := os.ReadFile(filepath.Join(string(f), strings.Replace(t.Path(), "tile/8/", "tile/", 1)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

type entry struct {
	Body      json.RawMessage
	Key       string
	Path      string
	Signature []byte
}

// An entry's place among those that share its signature, and the way to the root over them.
type path struct {
	index, size int64
	proof       tlog.RecordProof
}

func (e entry) path() path {
	var p path
	var hashes string
	_, err := fmt.Sscanf(e.Path, "%d/%d %s", &p.index, &p.size, &hashes)
	check(err)
	data, err := base64.StdEncoding.DecodeString(hashes)
	check(err)
	for ; len(data) >= 32; data = data[32:] {
		var hash tlog.Hash
		copy(hash[:], data)
		p.proof = append(p.proof, hash)
	}
	return p
}

type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var all []tlog.Hash
	for _, i := range indexes {
		all = append(all, m[i])
	}
	return all, nil
}

// Checks signatures; those that share one are gathered until all are there.
type signatures struct {
	origin  string
	keys    map[string]ed25519.PublicKey
	waiting map[string][]entry
}

func (s signatures) message(e entry) []byte {
	return []byte("plenary/entry/v1\n" + s.origin + "\n" + string(e.Body))
}

func (s signatures) verify(e entry, message []byte) {
	if key, known := s.keys[e.Key]; !known || !ed25519.Verify(key, message, e.Signature) {
		check(fmt.Errorf("%s did not sign %s", e.Key, message))
	}
}

func (s signatures) take(data []byte) {
	var e entry
	check(json.Unmarshal(data, &e))
	if e.Path == "" {
		s.verify(e, s.message(e))
		return
	}
	name := string(e.Signature)
	s.waiting[name] = append(s.waiting[name], e)
	if together := s.waiting[name]; int64(len(together)) == e.path().size {
		s.verifyTogether(together)
		delete(s.waiting, name)
	}
}

func (s signatures) verifyTogether(together []entry) {
	var stored memory
	for i, e := range together {
		more, err := tlog.StoredHashes(int64(i), s.message(e), stored)
		check(err)
		stored = append(stored, more...)
	}
	size := int64(len(together))
	root, err := tlog.TreeHash(size, stored)
	check(err)
	s.verify(together[0], []byte(fmt.Sprintf("plenary/entries/v1\n%s\n%d\n%s", s.origin, size, root)))
	for i, e := range together {
		p := e.path()
		if p.index != int64(i) || p.size != size || e.Key != together[0].Key {
			check(fmt.Errorf("%s stands at the wrong place", e.Body))
		}
		check(tlog.CheckRecord(p.proof, size, root, p.index, tlog.RecordHash(s.message(e))))
	}
}

func authors(keys string) map[string]ed25519.PublicKey {
	known := map[string]ed25519.PublicKey{}
	for _, line := range strings.Split(strings.TrimSpace(keys), "\n")[1:] {
		parts := strings.SplitN(line, "+", 3)
		typed, err := base64.StdEncoding.DecodeString(parts[2])
		check(err)
		known[parts[0]+"+"+parts[1]] = typed[1:]
	}
	return known
}

func main() {
	dir := os.Args[1]
	keys, err := os.ReadFile(filepath.Join(dir, "keys"))
	check(err)
	verifier, err := note.NewVerifier(strings.SplitN(string(keys), "\n", 2)[0])
	check(err)
	signed, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	check(err)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	var size int64
	_, err = fmt.Sscan(lines[1], &size)
	check(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err)
	var tree tlog.Tree
	tree.N = size
	copy(tree.Hash[:], root)

	signers := signatures{lines[0], authors(string(keys)), map[string][]entry{}}
	var indexes []int64
	for i := int64(0); i < size; i++ {
		indexes = append(indexes, tlog.StoredHashIndex(0, i))
	}
	hashes, err := tlog.TileHashReader(tree, folder(dir)).ReadHashes(indexes)
	check(err)
	for n := int64(0); n*256 < size; n++ {
		width := size - n*256
		if width > 256 {
			width = 256
		}
		path := tlog.Tile{H: 8, L: 0, N: n, W: int(width)}.Path()
		data, err := os.ReadFile(filepath.Join(dir, strings.Replace(path, "tile/8/0/", "tile/entries/", 1)))
		check(err)
		for i := n * 256; i < n*256+width; i++ {
			length := int(binary.BigEndian.Uint16(data))
			if tlog.RecordHash(data[2:2+length]) != hashes[i] {
				check(fmt.Errorf("entry %d does not have its hash", i))
			}
			signers.take(data[2 : 2+length])
			data = data[2+length:]
		}
	}
	if len(signers.waiting) > 0 {
		check(fmt.Errorf("%d signatures are over entries that are not here", len(signers.waiting)))
	}
	fmt.Println(size)
}
