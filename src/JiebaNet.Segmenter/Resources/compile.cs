#:project ../JiebaNet.Segmenter.csproj

// Compiles dict.txt and hmm.txt beside this file to jieba.bin, pos.txt to pos.bin: dotnet run compile.cs
using JiebaNet.Segmenter;

using var words = new StreamReader("dict.txt");
using var model = new StreamReader("hmm.txt");
using var image = File.Create("jieba.bin");
DictionaryCompiler.Compile(words, model, image);

using var partsOfSpeech = new StreamReader("pos.txt");
using var partsOfSpeechImage = File.Create("pos.bin");
PosModelCompiler.Compile(partsOfSpeech, partsOfSpeechImage);
